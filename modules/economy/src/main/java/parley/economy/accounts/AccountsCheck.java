package parley.economy.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.ground.Problem;

/**
 * What accounts must hold: no value that is none or has the wrong sign; shares that sum to one; and, if they say that they
 * balance, output that earns its value added, spending that is final and intermediate use, a surplus that is exports less
 * imports.
 */
final class AccountsCheck {

    /** How far sums may be off, relative to the country's value added or to one: what published figures are rounded to. */
    public static final double TOLERANCE = 1e-6;

    private final Accounts accounts;
    private final int n;
    private final int sectors;
    private final List<Problem> problems = new ArrayList<>();

    private AccountsCheck(Accounts accounts) {
        this.accounts = accounts;
        this.n = accounts.countries().size();
        this.sectors = accounts.sectors().size();
    }

    /** Everything that is wrong with them; empty if nothing is. */
    public static List<Problem> problems(Accounts accounts) {
        AccountsCheck check = new AccountsCheck(accounts);
        check.values();
        if (check.problems.isEmpty()) {
            check.shares();
            if (accounts.about().balanced()) {
                check.balance();
            } else {
                check.surplusSums();
            }
        }
        return List.copyOf(check.problems);
    }

    private void values() {
        for (int j = 0; j < sectors; j++) {
            for (int m = 0; m < n; m++) {
                for (int i = 0; i < n; i++) {
                    int at = accounts.flow(j, m, i);
                    least("trade", accounts.trade()[at], 0, j, m, i);
                    above("tariffs", accounts.tariff()[at], -1, j, m, i);
                }
                within("value_added_shares", accounts.valueAddedShare()[accounts.cell(j, m)], j, m);
                least("final_shares", accounts.finalShare()[accounts.cell(j, m)], 0, j, m);
            }
        }
        for (int at = 0; at < accounts.inputs().length; at++) {
            double share = accounts.inputs()[at];
            if (!(accounts.about().negativeInputs() ? Double.isFinite(share) : share >= 0 && share <= 1 + TOLERANCE)) {
                int country = at / (sectors * sectors);
                say(
                        "negative_inputs,yes in about.csv, if it is published so",
                        "inputs",
                        "the share " + share + " is not between 0 and 1",
                        at / sectors % sectors,
                        country);
            }
        }
        for (int m = 0; m < n; m++) {
            above("countries", accounts.valueAdded()[m], 0, -1, m);
            if (!Double.isFinite(accounts.surplus()[m])) {
                say(null, "countries", "the surplus " + accounts.surplus()[m] + " is no number", -1, m);
            }
        }
        accounts.elasticities().forEach((set, theta) -> {
            for (int j = 0; j < sectors; j++) {
                above("sectors", theta[j], 0, j);
            }
        });
    }

    private void shares() {
        for (int m = 0; m < n; m++) {
            double spent = 0;
            for (int j = 0; j < sectors; j++) {
                spent += accounts.finalShare()[accounts.cell(j, m)];
            }
            if (Math.abs(spent - 1) > TOLERANCE) {
                say(null, "final_shares", "the shares sum to " + round(spent) + ", not to 1", -1, m);
            }
            for (int j = 0; j < sectors; j++) {
                inputsOf(j, m);
            }
        }
    }

    private void inputsOf(int using, int country) {
        double sum = 0;
        for (int k = 0; k < sectors; k++) {
            sum += accounts.inputs()[(country * sectors + k) * sectors + using];
        }
        double bought = 1 - accounts.valueAddedShare()[accounts.cell(using, country)];
        if (Math.abs(sum - 1) * bought > TOLERANCE) {
            say(null, "inputs", "the shares sum to " + round(sum) + ", not to 1", using, country);
        }
    }

    private void surplusSums() {
        double sum = 0;
        double world = 0;
        for (int m = 0; m < n; m++) {
            sum += accounts.surplus()[m];
            world += accounts.valueAdded()[m];
        }
        if (Math.abs(sum) > TOLERANCE * world) {
            problems.add(Problem.at("countries.csv", "the surpluses sum to " + round(sum) + ", not to nil"));
        }
    }

    private void balance() {
        surplusSums();
        Flows flows = Flows.of(accounts);
        for (int m = 0; m < n; m++) {
            double scale = accounts.valueAdded()[m];
            gap("value added", flows.valueAdded()[m], accounts.valueAdded()[m], scale, -1, m);
            gap("the surplus", flows.exports()[m] - flows.imports()[m], accounts.surplus()[m], scale, -1, m);
            for (int j = 0; j < sectors; j++) {
                int at = accounts.cell(j, m);
                gap("spending", flows.use()[at], flows.spending()[at], scale, j, m);
            }
        }
    }

    private void gap(String what, double flows, double stated, double scale, int sector, int country) {
        if (!(Math.abs(flows - stated) <= TOLERANCE * scale)) {
            say(
                    "balanced,no in about.csv, to solve for an equilibrium first",
                    "trade",
                    "not balanced: " + what + " is " + round(stated) + " and comes to " + round(flows),
                    sector,
                    country);
        }
    }

    private void least(String table, double value, double bound, int... place) {
        if (!(value >= bound && value < Double.POSITIVE_INFINITY)) {
            say(null, table, "the value " + value + (value < bound ? " is negative" : " is no number"), place);
        }
    }

    private void above(String table, double value, double bound, int... place) {
        if (!(value > bound && value < Double.POSITIVE_INFINITY)) {
            say(
                    null,
                    table,
                    "the value " + value + (value <= bound ? " is not above " + round(bound) : " is no number"),
                    place);
        }
    }

    private void within(String table, double value, int sector, int country) {
        if (!(value >= 0 && value <= 1 + TOLERANCE)) {
            say(null, table, "the share " + value + " is not between 0 and 1", sector, country);
        }
    }

    private void say(@Nullable String maybe, String table, String message, int... place) {
        problems.add(Problem.at(place(table, place), message).maybe(maybe));
    }

    private String place(String table, int... place) {
        StringBuilder text = new StringBuilder(table).append(".csv");
        for (int k = 0; k < place.length; k++) {
            if (place[k] >= 0) {
                Labels labels = k == 0 ? accounts.sectors() : accounts.countries();
                text.append(k == 2 ? " from " : ", ").append(labels.code(place[k]));
            }
        }
        return text.toString();
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.7g", value);
    }
}
