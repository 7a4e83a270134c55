package parley.economy.equilibrium;

/** What becomes of the countries' trade surpluses. */
public enum Closure {
    /** Every country's trade balances, in the base already: what a shock changes is told against a balanced base. */
    BALANCED,
    /** Surpluses stay as in the accounts, in units of the numeraire, world value added. */
    DEFICITS,
    /** Surpluses stay the same shares of world income: value added and tariff revenue. */
    SHARES
}
