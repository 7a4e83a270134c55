package parley.economy.study;

import parley.economy.equilibrium.Base;
import parley.economy.equilibrium.Equilibrium;
import parley.economy.equilibrium.FirstOrder;

/** What is told of a country, under the name that JSON and CSV have for it. */
public enum CountryFigure {
    /** Change of the wage, the numeraire being world value added. */
    WAGE(true) {
        @Override
        public double of(Equilibrium after, int country) {
            return percent(after.wage(country));
        }
    },
    /** Change of the consumer price index. */
    PRICE_INDEX(true) {
        @Override
        public double of(Equilibrium after, int country) {
            return percent(after.priceIndex(country));
        }
    },
    /** Change of the wage over the consumer price index. */
    REAL_WAGE(true) {
        @Override
        public double of(Equilibrium after, int country) {
            return percent(after.wage(country) / after.priceIndex(country));
        }
    },
    /** Change of real income: final spending over the consumer price index, exact for shocks of any size. */
    WELFARE_EXACT(true) {
        @Override
        public double of(Equilibrium after, int country) {
            return percent(after.welfare(country));
        }
    },
    /** Caliendo and Parro's first-order formula: the sum of the next two. */
    WELFARE_FIRST_ORDER(true) {
        @Override
        public double of(Equilibrium after, int country) {
            return 100 * FirstOrder.of(after, country).welfare();
        }
    },
    TERMS_OF_TRADE(true) {
        @Override
        public double of(Equilibrium after, int country) {
            return 100 * FirstOrder.of(after, country).termsOfTrade();
        }
    },
    VOLUME_OF_TRADE(true) {
        @Override
        public double of(Equilibrium after, int country) {
            return 100 * FirstOrder.of(after, country).volumeOfTrade();
        }
    },
    /** Tariff revenue after the shock. */
    REVENUE(false) {
        @Override
        public double of(Equilibrium after, int country) {
            return after.revenue(country);
        }
    },
    /** Tariff revenue in the base. */
    REVENUE_BASE(false) {
        @Override
        public double of(Equilibrium after, int country) {
            return after.base().revenue(country);
        }
    },
    /** Change of exports before duty, in the numeraire. */
    EXPORTS(true) {
        @Override
        public double of(Equilibrium after, int country) {
            return percent(traded(after, country, true) / traded(after.base(), country, true));
        }
    },
    /** Change of imports before duty, in the numeraire. */
    IMPORTS(true) {
        @Override
        public double of(Equilibrium after, int country) {
            return percent(traded(after, country, false) / traded(after.base(), country, false));
        }
    };

    private final boolean percent;

    CountryFigure(boolean percent) {
        this.percent = percent;
    }

    /** Whether it is a change in percent; a level in the accounts' unit otherwise. */
    public boolean isPercent() {
        return percent;
    }

    public abstract double of(Equilibrium after, int country);

    private static double percent(double change) {
        return 100 * (change - 1);
    }

    private static double traded(Equilibrium after, int country, boolean exports) {
        double sum = 0;
        for (int j = 0; j < after.base().accounts().sectors().size(); j++) {
            for (int m = 0; m < after.base().accounts().countries().size(); m++) {
                if (m != country) {
                    sum += exports ? after.trade(j, m, country) : after.trade(j, country, m);
                }
            }
        }
        return sum;
    }

    private static double traded(Base base, int country, boolean exports) {
        double sum = 0;
        for (int j = 0; j < base.accounts().sectors().size(); j++) {
            for (int m = 0; m < base.accounts().countries().size(); m++) {
                if (m != country) {
                    sum += exports ? base.trade(j, m, country) : base.trade(j, country, m);
                }
            }
        }
        return sum;
    }
}
