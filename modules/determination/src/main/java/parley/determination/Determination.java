package parley.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.ground.Money;
import parley.measure.Citation;

/** The answer for one line: rated, or not and why. */
public sealed interface Determination {

    /** The line it answers for. */
    ShipmentLine line();

    /** How the question was put. */
    Asked asked();

    /**
     * How a question was put, so that it can be put again.
     *
     * @param known as known by which day
     * @param scenario the scenarios applied, joined by {@code +}; empty for none
     * @param lawHash the law book's hash
     */
    record Asked(LocalDate known, String scenario, String lawHash) {}

    /** The law book cannot answer; the reasons say what is not modelled, or why the line cannot be rated. */
    record NotRated(
            ShipmentLine line,
            Asked asked,
            Kind kind,
            List<String> reasons,
            @Nullable String maybe) implements Determination {
        public NotRated {
            reasons = List.copyOf(reasons);
        }

        /** Which of both, and why, in a line. */
        public String problem() {
            return (kind == Kind.NOT_MODELLED ? "not modelled: " : "not rated: ") + String.join("; ", reasons);
        }

        /** Whether the law is missing, or the line is. */
        public enum Kind {
            NOT_MODELLED,
            UNRATED
        }
    }

    /**
     * The least and the greatest that are owed, and everything that led there.
     *
     * @param edition the edition of the nomenclature that rated it
     * @param carried how the code was carried to that edition; empty if it is in it
     * @param duty the duty
     * @param refundable what of it rests on measures held void
     * @param fees the fees, apart from the duty; empty where none is computed
     * @param taxes the taxes on value and duty, apart from the duty; nil where none is levied
     * @param taxComponents what the taxes are made of
     * @param components what the duty is made of
     * @param notApplied measures considered that do not bear
     * @param notClaimed claims that were not made and what each would save at most
     * @param missing facts that were not told and what each leaves open
     * @param notModelled what is not in the answer, by name
     * @param filing the numbers to report, in order; for the least answer and for the greatest where they differ
     * @param unverified what the answer rests on that could not be confirmed
     * @param verifiedUntil up to when the sources of all measures considered were searched
     */
    record Rated(
            ShipmentLine line,
            Asked asked,
            String edition,
            String carried,
            Range duty,
            Range refundable,
            List<Component> fees,
            Range taxes,
            List<Component> taxComponents,
            List<Component> components,
            List<NotApplied> notApplied,
            List<NotClaimed> notClaimed,
            List<Missing> missing,
            List<String> notModelled,
            List<FilingLine> filing,
            List<String> unverified,
            LocalDate verifiedUntil)
            implements Determination {

        public Rated {
            fees = List.copyOf(fees);
            taxComponents = List.copyOf(taxComponents);
            components = List.copyOf(components);
            notApplied = List.copyOf(notApplied);
            notClaimed = List.copyOf(notClaimed);
            missing = List.copyOf(missing);
            notModelled = List.copyOf(notModelled);
            filing = List.copyOf(filing);
            unverified = List.copyOf(unverified);
        }
    }

    /** The sum of the fees of a rated line, nil where it is freed of all; empty where one of them is not modelled. */
    static Optional<Money> findFees(Rated rated) {
        return rated.notModelled().stream().anyMatch(each -> each.startsWith("fees: "))
                ? Optional.empty()
                : Optional.of(rated.fees().stream().map(Component::amount).reduce(Money.ZERO, Money::plus));
    }

    /** The taxes of a rated line, if any is levied on it. */
    static Optional<Range> findTaxes(Rated rated) {
        return rated.taxComponents().isEmpty() ? Optional.empty() : Optional.of(rated.taxes());
    }

    /**
     * From least to greatest.
     *
     * @param min the least
     * @param max the greatest; null if it is unbounded
     */
    record Range(Money min, @Nullable Money max) {
        public boolean isExact() {
            return min.equals(max);
        }
    }

    /**
     * One component of the duty.
     *
     * @param measure the measure's id
     * @param kind what kind of effect
     * @param heading the number it is reported under
     * @param rate the rate as printed
     * @param base the part of the value it is taken of
     * @param amount what is owed under it
     * @param status in force, or held void
     * @param citations the acts, the one that set the rate first
     * @param because why it bears
     * @param in whether it belongs to the least answer, the greatest, or both
     */
    record Component(
            String measure,
            String kind,
            String heading,
            String rate,
            Money base,
            Money amount,
            String status,
            List<Citation> citations,
            String because,
            Side in) {
        public Component {
            citations = List.copyOf(citations);
        }
    }

    /** Which of the two ends of an interval something belongs to. */
    enum Side {
        BOTH,
        LEAST,
        GREATEST
    }

    /** A measure considered that does not bear. */
    record NotApplied(
            String measure, String because, @Nullable Citation citation) {}

    /** A claim not made, and what it would save at most, as far as the rest is known. */
    record NotClaimed(String claim, Money saves) {}

    /** A fact not told. */
    record Missing(String fact, String effect) {}

    /**
     * One number on the entry.
     *
     * @param line which entry line, from one
     * @param heading the number
     * @param value the value reported on it
     * @param duty the duty reported on it
     * @param in whether it is filed for the least answer, the greatest, or both
     */
    record FilingLine(int line, String heading, Money value, Money duty, Side in) {}
}
