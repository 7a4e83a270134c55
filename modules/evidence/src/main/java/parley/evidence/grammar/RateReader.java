package parley.evidence.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.evidence.claim.Content;
import parley.evidence.claim.Content.Counted;
import parley.evidence.claim.Stretch;

/**
 * Reads rates of duty: whose duty on whose goods, threatened or owed, and since when. A sentence may tell several, and leave
 * out of the later what it said of the first.
 */
final class RateReader {

    /**
     * A rate found.
     *
     * @param key the claim's key
     * @param first its first token
     * @param end the token after its last
     * @param rate what is said
     * @param date when; null if not said
     */
    record Found(
            String key,
            int first,
            int end,
            Content.Rate rate,
            @Nullable Stretch date) {}

    private static final int BEFORE = 12;
    private static final int AFTER = 9;
    private static final int ACTOR = 6;

    private final Marked sentence;
    private final List<Mention> percents;

    RateReader(Marked sentence) {
        this.sentence = sentence;
        this.percents = sentence.of(Numerals.PERCENT);
    }

    List<Found> rates() {
        List<Found> found = new ArrayList<>();
        if (percents.isEmpty() || !(sentence.has("tariff") || sentence.has("rate-verb"))) {
            return found;
        }
        for (int i = 0; i < percents.size(); i++) {
            Zone zone = new Zone(i);
            if (zone.isRate(found)) {
                found.add(zone.read(found));
            }
        }
        return found;
    }

    /** The words that belong to one figure: from the figure before it to the one after. */
    private final class Zone {
        private final Mention percent;
        private final int from;
        private final int to;
        private final boolean first;

        Zone(int i) {
            percent = percents.get(i);
            int begin = i == 0 ? 0 : percents.get(i - 1).end();
            int end = i + 1 == percents.size()
                    ? sentence.size()
                    : percents.get(i + 1).first();
            from = Math.max(begin, percent.first() - BEFORE - (i == 0 ? 8 : 0));
            to = Math.min(end, percent.end() + AFTER);
            first = i == 0;
        }

        boolean isRate(List<Found> before) {
            if (sentence.findWithin("not-a-rate", Math.max(from, percent.first() - 4), Math.min(to, percent.end() + 4))
                            .isPresent()
                    || sentence.findWithin("unlikely", 0, percent.first()).isPresent()
                    || sentence.word(percent.first() - 1).equals("not")
                    || sentence.word(percent.first() - 2).equals("not")) {
                return false;
            }
            if (sentence.of("triple-digit").stream()
                    .anyMatch(digits -> digits.first() < percent.end() && percent.first() < digits.end())) {
                return false;
            }
            boolean named = sentence.findWithin("tariff", from, Math.min(to, percent.end() + 5))
                    .isPresent();
            return named || isCharged() || isSecond(before) || (!before.isEmpty() && !first && direction() != null);
        }

        /** The second of "from so much to so much". */
        private boolean isSecond(List<Found> before) {
            return !before.isEmpty()
                    && sentence.word(percent.first() - 1).equals("to")
                    && percent.first() - before.getLast().end() <= 3
                    && sentence.word(percents.get(percents.indexOf(percent) - 1).first() - 1)
                            .equals("from");
        }

        /** Said without the word: so much was charged on these goods. */
        private boolean isCharged() {
            int near = Math.max(from, percent.first() - 6);
            if (sentence.findWithin("charge-verb", near, percent.first()).isEmpty()) {
                return false;
            }
            return findFirst(Set.of("on-cn", "on-us"), Math.max(from, near - 4), percent.first())
                            .isPresent()
                    || findFirst(Set.of("on-cn", "on-us"), percent.end(), to)
                            .filter(goods -> goods.first() <= percent.end() + 1)
                            .isPresent();
        }

        Found read(List<Found> before) {
            String side = direction();
            if (side == null && isSecond(before)) {
                Found first = before.getLast();
                Content.Rate rate = new Content.Rate(
                        (BigDecimal) percent.value(), first.rate().counted(), isAbout());
                return new Found(first.key(), percent.first(), percent.end(), rate, date());
            }
            if (side == null) {
                side = before.isEmpty() ? actor() : before.getLast().key().startsWith("cn.") ? "cn" : "us";
            }
            String own = side.equals("cn") ? "cn.tariff.on_us" : "us.tariff.on_cn";
            String key;
            Counted counted = counted();
            Optional<Mention> measure = sentence.findWithin("measure", from, Math.min(to, percent.end() + 4));
            if (isThreatened() && !sentence.has("lapse-condition")) {
                key = side + ".tariff.threat.rate";
            } else if (isLapse()) {
                key = side + ".tariff.snapback.rate";
            } else if (isBy()) {
                key = own + ".change";
                counted = Counted.INCREMENT;
            } else if (measure.isPresent()) {
                key = side + ".tariff." + measure.get().value() + ".rate";
                counted = Counted.INCREMENT;
            } else {
                key = own + ".level";
            }
            return new Found(
                    key, begin(), end(), new Content.Rate((BigDecimal) percent.value(), counted, isAbout()), date());
        }

        /** Whose duty it is, as the words beside the figure say. */
        private @Nullable String direction() {
            Optional<Mention> after = findFirst(Set.of("on-cn", "on-us"), percent.end(), to);
            if (after.isPresent() && after.get().first() - percent.end() <= 4) {
                return after.get().concept().equals("on-cn") ? "us" : "cn";
            }
            Mention before = null;
            for (String concept : List.of("on-cn", "on-us", "of-us", "of-cn")) {
                Mention last =
                        sentence.findLastWithin(concept, from, percent.first()).orElse(null);
                before = last != null && (before == null || last.first() > before.first()) ? last : before;
            }
            if (before != null) {
                return switch (before.concept()) {
                    case "on-cn", "of-us" -> "us";
                    default -> "cn";
                };
            }
            Optional<String> actor = findActor();
            if (actor.isPresent() && !first) {
                return actor.get();
            }
            if (after.isPresent()) {
                return after.get().concept().equals("on-cn") ? "us" : "cn";
            }
            return null;
        }

        private Optional<Mention> findFirst(Set<String> concepts, int after, int before) {
            return concepts.stream()
                    .flatMap(concept -> sentence.findWithin(concept, after, before).stream())
                    .min((one, other) -> Integer.compare(one.first(), other.first()));
        }

        /** Whose act it is, as the words before a verb of setting rates say; of the United States where they say nothing. */
        private String actor() {
            return findActor().orElse("us");
        }

        private Optional<String> findActor() {
            Optional<Mention> verb = sentence.findLastWithin("rate-verb", first ? 0 : from, percent.first());
            if (verb.isEmpty()) {
                return Optional.empty();
            }
            int at = verb.get().first();
            Optional<Mention> us = sentence.findLastWithin("us-actor", Math.max(0, at - ACTOR), at);
            Optional<Mention> cn = sentence.findLastWithin("cn-actor", Math.max(0, at - ACTOR), at);
            if (us.isEmpty() && cn.isEmpty()) {
                return Optional.empty();
            }
            boolean china = cn.isPresent()
                    && (us.isEmpty() || us.get().first() < cn.get().first());
            return Optional.of(china ? "cn" : "us");
        }

        private boolean isThreatened() {
            return sentence.findWithin("threat", from, to).isPresent()
                    && sentence.findWithin("now-at", Math.max(from, percent.first() - 5), percent.first())
                            .isEmpty();
        }

        private boolean isLapse() {
            return sentence.findWithin("snap-back", from, to).isPresent()
                    || (sentence.has("lapse-condition")
                            && sentence.findWithin("now-at", Math.max(from, percent.first() - 5), percent.first())
                                    .isEmpty());
        }

        private boolean isBy() {
            String before = sentence.word(percent.first() - 1);
            return before.equals("by") || sentence.word(percent.end() - 1).startsWith("point");
        }

        private boolean isAbout() {
            return sentence.findWithin("about", Math.max(0, percent.first() - 3), percent.first())
                            .isPresent()
                    || (!first
                            && sentence.has("about")
                            && sentence.findWithin("and-word", from, percent.first())
                                    .isPresent());
        }

        private Counted counted() {
            int near = Math.max(from, percent.first() - 3);
            if (sentence.findWithin("additional", near, Math.min(to, percent.end() + 2))
                    .isPresent()) {
                return Counted.INCREMENT;
            }
            return sentence.findWithin("total", near, Math.min(to, percent.end() + 3))
                            .isPresent()
                    ? Counted.TOTAL
                    : Counted.LEVEL;
        }

        private @Nullable Stretch date() {
            return sentence.findWithin(Days.DAY, percent.end(), to)
                    .or(() -> sentence.findLastWithin(Days.DAY, from, percent.first()))
                    .map(mention -> (Stretch) mention.value())
                    .orElse(null);
        }

        private int begin() {
            int tariff = sentence.findLastWithin("tariff", from, percent.first())
                    .map(Mention::first)
                    .orElse(percent.first());
            return Math.max(from, tariff);
        }

        private int end() {
            int tariff = sentence.findWithin("tariff", percent.end(), Math.min(to, percent.end() + 4))
                    .map(Mention::end)
                    .orElse(percent.end());
            return findFirst(Set.of("on-cn", "on-us"), percent.end(), Math.min(to, tariff + 5))
                    .map(Mention::end)
                    .orElse(tariff);
        }
    }
}
