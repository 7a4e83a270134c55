package parley.evidence.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Content;

/** Finds two rates that a sentence gives to the wrong sides: what it says of one country is so of the other. */
final class Transposed {

    private static final String US = "us.tariff.on_cn.level";
    private static final String CN = "cn.tariff.on_us.level";

    private Transposed() {}

    /** The findings, those of transposed pairs decided anew. */
    static List<Finding> decided(
            List<Finding> findings,
            @Nullable LocalDate published,
            BiFunction<Claim, @Nullable LocalDate, Verdict> decide) {
        List<Finding> decided = new ArrayList<>(findings);
        for (int i = 0; i < findings.size(); i++) {
            Finding one = findings.get(i);
            Optional<Finding> other = findings.stream()
                    .filter(each -> each.claim().sentence() == one.claim().sentence()
                            && each.claim().key().equals(CN)
                            && one.claim().key().equals(US))
                    .findFirst();
            if (other.isPresent() && isTransposed(one, other.get(), published, decide)) {
                String told =
                        "transposed: " + other.get().claim().value() + " is said of US duties on Chinese goods, and "
                                + one.claim().value() + " of Chinese duties on US goods";
                int j = findings.indexOf(other.get());
                decided.set(i, contradicted(one, told));
                decided.set(j, contradicted(other.get(), told));
            }
        }
        return decided;
    }

    private static boolean isTransposed(
            Finding us,
            Finding cn,
            @Nullable LocalDate published,
            BiFunction<Claim, @Nullable LocalDate, Verdict> decide) {
        if (us.verdict().kind() == Verdict.Kind.HOLDS || cn.verdict().kind() == Verdict.Kind.HOLDS) {
            return false;
        }
        return decide.apply(with(us.claim(), cn.claim()), published).kind() == Verdict.Kind.HOLDS
                && decide.apply(with(cn.claim(), us.claim()), published).kind() == Verdict.Kind.HOLDS;
    }

    /** The claim of one side with the rate of the other. */
    private static Claim with(Claim claim, Claim other) {
        Content content = other.content();
        return new Claim(
                claim.key(),
                claim.subject(),
                content,
                claim.unit(),
                claim.date(),
                claim.modality(),
                claim.speaker(),
                claim.sentence(),
                claim.span(),
                claim.text());
    }

    private static Finding contradicted(Finding finding, String told) {
        return new Finding(
                finding.claim(),
                Verdict.contradicted(told, finding.verdict().citation())
                        .with(finding.verdict().arithmetic()));
    }
}
