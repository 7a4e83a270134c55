package parley.determination;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ground.Money;
import parley.ground.Rate;
import parley.measure.Portion;

/**
 * The parts of one line's customs value that were told: of each metal, of the metals together, of what is of the United States. What the
 * metals told say of those not told is drawn here once.
 */
final class Contents {

    /** The fact that tells the metals together. */
    static final String METAL = "metal-content";

    private static final Set<Portion> METALS = Set.of(Portion.STEEL, Portion.ALUMINUM, Portion.COPPER);

    private final Money value;
    private final Map<Portion, Money> told = new EnumMap<>(Portion.class);
    private final Set<Portion> presumedNil = EnumSet.noneOf(Portion.class);
    private @Nullable Money metal;

    private Contents(Money value, @Nullable Money metal) {
        this.value = value;
        this.metal = metal;
    }

    /**
     * The contents of a line.
     *
     * @param value its customs value
     * @param told the parts told
     * @param metal the steel, aluminum and copper together; null if not told
     * @throws IllegalArgumentException if the metals told come to more than there is
     */
    static Contents of(Money value, Map<Portion, Money> told, @Nullable Money metal) {
        Contents contents = new Contents(value, metal);
        contents.told.putAll(told);
        contents.spreadMetal();
        return contents;
    }

    /**
     * What the metals told say of those not told: with no metal at all each is nil; and who tells the content of one metal
     * has parted the value, so another metal that was not told is presumed nil, and listed as presumed.
     */
    private void spreadMetal() {
        Money total = metal;
        Money several = metalTold();
        if (several.compareTo(total == null ? value : total) > 0) {
            throw new IllegalArgumentException("the metals told come to " + several + ", which is more than the "
                    + (total == null ? "value of " + value : METAL + " of " + total));
        }
        if (total != null && total.cents() == 0) {
            METALS.forEach(portion -> told.putIfAbsent(portion, Money.ZERO));
        }
        if (several.cents() > 0 && (total == null || total.equals(several))) {
            for (Portion portion : METALS) {
                if (told.putIfAbsent(portion, Money.ZERO) == null) {
                    presumedNil.add(portion);
                }
            }
        }
        if (total == null && METALS.stream().allMatch(told::containsKey)) {
            metal = metalTold();
        }
    }

    private Money metalTold() {
        return METALS.stream()
                .map(portion -> told.getOrDefault(portion, Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    /** The metals presumed nil because another's content was told. */
    Set<Portion> presumedNil() {
        return presumedNil;
    }

    boolean isEmpty() {
        return metal == null && told.isEmpty();
    }

    /** The least that a part of the value can be. */
    long least(Portion portion) {
        Money content = told.get(portion);
        return content == null ? 0 : content.cents();
    }

    /** The most that a part of the value can be. */
    long most(Portion portion, long valueCents) {
        Money content = told.get(portion);
        if (content != null) {
            return content.cents();
        }
        Money total = metal;
        return total != null && METALS.contains(portion)
                ? total.minus(metalTold()).cents()
                : valueCents;
    }

    /** The part that a fact tells; null if it was not told, or tells no part. */
    private @Nullable Money part(String fact) {
        if (fact.equals(METAL)) {
            return metal;
        }
        return fact.endsWith("-content") || fact.equals("repair-value") ? told.get(Portion.ofFact(fact)) : null;
    }

    /** The share of the value that a fact tells; null if it was not told. */
    @Nullable
    Rate share(String fact) {
        Money part = part(fact);
        if (part == null) {
            return null;
        }
        return value.cents() == 0 ? Rate.ZERO : Rate.shareOf(part, value);
    }

    /** Whether the part that a fact tells is more than nothing. */
    boolean isPositive(String fact) {
        Money part = part(fact);
        return part != null && part.cents() > 0;
    }
}
