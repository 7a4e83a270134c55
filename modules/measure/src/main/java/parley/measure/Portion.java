package parley.measure;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Map<String, Portion> BY_FACT = Stream.of(values())
            .filter(portion -> portion.fact != null)
            .collect(Collectors.toMap(portion -> Objects.requireNonNull(portion.fact), portion -> portion));

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
        return findByFact(name)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' names no part of the value"));
    }

    /** The portion of which the fact of that name is the value, if there is one. */
    public static Optional<Portion> findByFact(String name) {
        return Optional.ofNullable(BY_FACT.get(name));
    }

    @Override
    public String toString() {
        return fact == null ? "rest" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
