package parley.measure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of the customs value that the law can treat apart. The parts of one article do not overlap; what none of them
 * names is the {@link #REST}.
 */
public enum Portion {
    REST(null),
    STEEL("steel-content"),
    ALUMINUM("aluminum-content"),
    COPPER("copper-content"),
    US_CONTENT("us-content"),
    REPAIR("repair-value");

    private final @Nullable String fact;

    Portion(@Nullable String fact) {
        this.fact = fact;
    }

    /** The name of the fact that gives its value; null for the rest. */
    public @Nullable String fact() {
        return fact;
    }

    /** The portion of that fact's name. @throws IllegalArgumentException if no portion has it */
    public static Portion ofFact(String name) {
        for (Portion portion : values()) {
            if (name.equals(portion.fact)) {
                return portion;
            }
        }
        throw new IllegalArgumentException("'" + name + "' names no part of the value");
    }

    @Override
    public String toString() {
        return fact == null ? "rest" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
