package parley.evidence.grammar;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Claim.Modality;
import parley.evidence.claim.Content;
import parley.evidence.claim.Span;
import parley.evidence.claim.Status;
import parley.evidence.claim.Stretch;
import parley.evidence.text.Sentence.Part;

/** One rule asked of one sentence. */
final class RuleReader {

    private final Rule rule;
    private final Marked sentence;
    private final List<Marked> before;
    private final String speaker;

    /** @param before the sentences before it in which what it speaks of may be named */
    RuleReader(Rule rule, Marked sentence, List<Marked> before, String speaker) {
        this.rule = rule;
        this.sentence = sentence;
        this.before = before;
        this.speaker = speaker;
    }

    Optional<Claim> findClaim(String text) {
        if (!mayBeSaid()) {
            return Optional.empty();
        }
        for (Pattern pattern : rule.patterns()) {
            for (Pattern.Match match : pattern.all(sentence)) {
                Content content = content(match);
                if (content != null) {
                    return Optional.of(claim(text, match, content));
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayBeSaid() {
        return (rule.headline() || sentence.sentence().part() != Part.HEADLINE)
                && !sentence.hasAny(rule.without())
                && rule.with().stream().allMatch(sentence::hasAny)
                && (rule.context().isEmpty()
                        || sentence.hasAny(rule.context())
                        || before.stream().anyMatch(earlier -> earlier.hasAny(rule.context())));
    }

    private Claim claim(String text, Pattern.Match match, Content content) {
        Span span = Grammar.span(sentence, match.first(), match.end());
        String who = rule.speaker() == null ? speaker : rule.speaker();
        return new Claim(
                rule.key().replace("$speaker", surname()),
                rule.subject(),
                content,
                unit(content),
                date(match, content),
                modality(content, who),
                who,
                sentence.sentence().number(),
                span,
                text.substring(span.from(), span.to()));
    }

    private String unit(Content content) {
        return content instanceof Content.Day day && rule.unit().isEmpty()
                ? day.when().unit()
                : rule.unit();
    }

    private Modality modality(Content content, String who) {
        if (content instanceof Content.Forecast || sentence.has("expected")) {
            return Modality.EXPECTED;
        }
        if (sentence.has("denied")) {
            return Modality.DENIED;
        }
        return who.isEmpty() ? Modality.STATED : Modality.REPORTED;
    }

    private String surname() {
        return speaker.isEmpty()
                ? "unnamed"
                : speaker.substring(speaker.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private @Nullable Stretch date(Pattern.Match match, Content content) {
        if (content instanceof Content.Day day) {
            return day.when();
        }
        Mention kept = rule.date() == null ? null : match.kept().get(rule.date());
        return kept != null && kept.value() instanceof Stretch when ? when : null;
    }

    private @Nullable Content content(Pattern.Match match) {
        return switch (rule.kind()) {
            case THRESHOLD -> threshold(match);
            case DAY -> kept(match) instanceof Stretch when ? new Content.Day(when) : null;
            case COUNT -> kept(match) instanceof BigDecimal number ? new Content.Count(number.longValue()) : null;
            case ORDINAL -> kept(match) instanceof BigDecimal number ? new Content.Ordinal(number.longValue()) : null;
            case PLACES -> names(match).isEmpty() ? null : new Content.Places(names(match));
            case PERSONS -> names(match).isEmpty() ? null : new Content.Persons(names(match));
            case STATE -> state(match);
            case PURCHASE -> kept(match) instanceof Stretch when ? new Content.Purchase(rule.unit(), when) : null;
            case FORECAST -> new Content.Forecast(String.join("; ", names(match)));
            case MATTER -> names(match).isEmpty() ? null : new Content.Matter(names(match));
        };
    }

    private @Nullable Content threshold(Pattern.Match match) {
        Mention percent = match.kept().get("value");
        if (percent == null || !(percent.value() instanceof BigDecimal share)) {
            return null;
        }
        int near = Math.max(0, percent.first() - 3);
        boolean reached = sentence.findWithin("at-least", near, Math.min(sentence.size(), percent.end() + 3))
                .isPresent();
        boolean above = sentence.findWithin("more-than", near, percent.first()).isPresent();
        return new Content.Threshold(share, above && !reached);
    }

    private @Nullable Content state(Pattern.Match match) {
        Object stated = kept(match);
        if (!(stated instanceof String word)) {
            return null;
        }
        for (Status status : Status.values()) {
            if (word.equals("status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                Mention said = match.kept().get("value");
                String text = said == null
                        ? status.toString()
                        : sentence.tokens().get(said.first()).word();
                return new Content.State(status, text);
            }
        }
        return null;
    }

    private @Nullable Object kept(Pattern.Match match) {
        Mention mention = match.kept().get("value");
        return mention == null ? null : mention.value();
    }

    /** The value told in words: as the rule has it, as a pattern kept it, or collected from the sentence. */
    private List<String> names(Pattern.Match match) {
        Set<String> names = new LinkedHashSet<>();
        if (rule.value() != null) {
            String value = rule.value();
            for (Map.Entry<String, Mention> kept : match.kept().entrySet()) {
                Object told = kept.getValue().value();
                value = value.replace(
                        "$" + kept.getKey(), told instanceof Stretch when ? when.stated() : told.toString());
            }
            names.addAll(List.of(value.split("; ", -1)));
        }
        if (rule.list() != null) {
            sentence.of(rule.list()).forEach(mention -> names.add(String.valueOf(mention.value())));
        }
        return List.copyOf(names);
    }
}
