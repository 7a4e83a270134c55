package parley.economy.study;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import parley.economy.equilibrium.Equilibrium;

/**
 * What became of one case.
 *
 * @param equilibrium with the elasticities asked for; null if none was found
 * @param swept the equilibria with other elasticities, as far as they were found
 * @param failures what was not found, and why, with the residuals
 */
public record Answer(Case asked, @Nullable Equilibrium equilibrium, List<Equilibrium> swept, List<String> failures) {

    public Answer {
        swept = List.copyOf(swept);
        failures = List.copyOf(failures);
    }

    /** The equilibrium; asked of a case that has none, a fault. */
    public Equilibrium get() {
        if (equilibrium == null) {
            throw new IllegalStateException(asked.name() + " has no equilibrium: " + failures);
        }
        return equilibrium;
    }

    /** The least of a figure over all elasticities. */
    public double least(ToDoubleFunction<Equilibrium> figure) {
        return Math.min(
                figure.applyAsDouble(get()),
                swept.stream().mapToDouble(figure).min().orElse(Double.POSITIVE_INFINITY));
    }

    /** The greatest of a figure over all elasticities. */
    public double greatest(ToDoubleFunction<Equilibrium> figure) {
        return Math.max(
                figure.applyAsDouble(get()),
                swept.stream().mapToDouble(figure).max().orElse(Double.NEGATIVE_INFINITY));
    }
}
