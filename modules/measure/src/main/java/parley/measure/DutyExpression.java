package parley.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import parley.ground.Rate;

/** A rate of duty as schedules and acts print it. {@link DutyExpressions#parse} and {@code toString} are inverse. */
public sealed interface DutyExpression {

    /** A share of the customs value; nil is printed {@code Free}. */
    record AdValorem(Rate rate) implements DutyExpression {

        /** No duty. */
        public static final AdValorem FREE = new AdValorem(Rate.ZERO);

        @Override
        public String toString() {
            return rate.isZero() ? "Free" : rate.toString();
        }
    }

    /**
     * So much money for each unit.
     *
     * @param dollars dollars, or fractions of them, per unit
     * @param unit the unit as printed, as {@code kg}; {@code each} for a piece
     */
    record Specific(BigDecimal dollars, String unit) implements DutyExpression {
        public Specific {
            dollars = dollars.stripTrailingZeros();
            if (dollars.signum() <= 0) {
                throw new IllegalArgumentException("a specific rate is more than nothing: " + dollars);
            }
        }

        @Override
        public String toString() {
            String per = unit.equals("each") ? " each" : "/" + unit;
            return dollars.compareTo(BigDecimal.ONE) < 0
                    ? dollars.movePointRight(2).stripTrailingZeros().toPlainString() + "¢" + per
                    : "$" + dollars.toPlainString() + per;
        }
    }

    /** The sum of two or more parts, each ad valorem or specific and more than nil. */
    record Compound(List<DutyExpression> parts) implements DutyExpression {
        public Compound {
            parts = List.copyOf(parts);
            if (parts.size() < 2
                    || parts.contains(AdValorem.FREE)
                    || parts.stream().anyMatch(part -> part instanceof Compound || part instanceof Textual)) {
                throw new IllegalArgumentException("a compound rate is two or more plain parts: " + parts);
            }
        }

        @Override
        public String toString() {
            return parts.stream().map(DutyExpression::toString).collect(Collectors.joining(" + "));
        }
    }

    /** So much that it and the column-1 duty come to a share of the value; nil where column 1 alone comes to as much. */
    record UpTo(Rate total) implements DutyExpression {
        @Override
        public String toString() {
            return total + " in all with column 1";
        }
    }

    /** A share of the customs value at the rate that a fact of the line tells. */
    record Told(String fact) implements DutyExpression {
        @Override
        public String toString() {
            return "as told (" + fact + ")";
        }
    }

    /** A rate that only its words give, kept as printed; nothing is computed from it. */
    record Textual(String text) implements DutyExpression {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Its plain parts, itself if it is one. */
    default List<DutyExpression> parts() {
        return this instanceof Compound compound ? compound.parts : List.of(this);
    }
}
