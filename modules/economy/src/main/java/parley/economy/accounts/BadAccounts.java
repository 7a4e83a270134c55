package parley.economy.accounts;

import java.util.List;
import parley.ground.Problem;

/** Accounts that cannot be used, with every reason: a wrong shape, a value that is none, flows that do not balance. */
public final class BadAccounts extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 8;

    private final transient List<Problem> problems;

    public BadAccounts(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.stream()
                .limit(SHOWN)
                .forEach(problem -> text.append(text.isEmpty() ? "" : "\n").append(problem));
        if (problems.size() > SHOWN) {
            text.append("\n… and ").append(problems.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
