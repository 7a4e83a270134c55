package parley.economy.game;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A search that came to no end: there is no answer, and the residuals say how it went. */
public final class NotSolved extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 8;

    private final double[] residuals;

    public NotSolved(String what, double[] residuals) {
        super(what + " did not converge in " + residuals.length + " steps; last residuals "
                + Arrays.stream(residuals)
                        .skip(Math.max(0, residuals.length - SHOWN))
                        .mapToObj(residual -> String.format(Locale.ROOT, "%.1e", residual))
                        .collect(Collectors.joining(" ")));
        this.residuals = residuals.clone();
    }

    /** The residual after each step. */
    public double[] residuals() {
        return residuals.clone();
    }
}
