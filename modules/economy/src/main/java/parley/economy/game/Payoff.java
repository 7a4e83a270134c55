package parley.economy.game;

/** What governments want, as a number that the markets decide; higher is better. */
interface Payoff {

    double value(Markets markets);

    /** Adds the derivative of the value to the partials, times a factor. */
    void differentiate(Markets markets, double factor, Adjoint.Partials into);
}
