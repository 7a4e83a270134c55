package parley.economy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import parley.economy.accounts.Accounts;
import parley.economy.equilibrium.Base;
import parley.economy.equilibrium.Closure;
import parley.economy.equilibrium.Equilibrium;
import parley.economy.equilibrium.NotConverged;
import parley.economy.equilibrium.Options;
import parley.economy.equilibrium.Solver;

/**
 * Shocks against one base, side by side, each with the elasticities asked for and with those of a sweep. Solves are
 * independent, so threads share them out; the answers do not depend on how many.
 *
 * @param elasticities those asked for, then those of the sweep
 */
public record Study(
        Accounts accounts, Closure closure, List<Elasticities> elasticities, List<Case> cases, Options options) {

    public Study {
        elasticities = List.copyOf(elasticities);
        cases = List.copyOf(cases);
        if (elasticities.isEmpty() || cases.isEmpty()) {
            throw new IllegalArgumentException(elasticities.size() + " elasticities, " + cases.size() + " cases");
        }
    }

    /** What one solve came to: an equilibrium or why there is none; neither if it was stopped before. */
    private record Solved(
            @Nullable Equilibrium equilibrium, @Nullable String failure) {}

    /**
     * Solves all of it, case by case.
     *
     * @param progress told how many solves of how many are done
     * @param stop asked before each solve; once true, the cases that are complete are answered and no others
     */
    public List<Answer> run(int threads, BiConsumer<Integer, Integer> progress, BooleanSupplier stop) {
        Solver solver = new Solver(options);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Object>> bases = new ArrayList<>();
            for (Elasticities these : elasticities) {
                bases.add(workers.submit(attempt(() -> Base.of(accounts, these.theta(), closure, options))));
            }
            List<List<Future<Solved>>> all = new ArrayList<>();
            for (Case one : cases) {
                List<Future<Solved>> solves = new ArrayList<>();
                for (Future<Object> base : bases) {
                    solves.add(workers.submit(() -> stop.getAsBoolean()
                            ? new Solved(null, null)
                            : solved(attempt(() -> solver.solve(base(base), one.shock()))
                                    .call())));
                }
                all.add(solves);
            }
            return answers(all, progress);
        }
    }

    private List<Answer> answers(List<List<Future<Solved>>> all, BiConsumer<Integer, Integer> progress) {
        List<Answer> answers = new ArrayList<>();
        int done = 0;
        for (int c = 0; c < cases.size(); c++) {
            Equilibrium main = null;
            List<Equilibrium> swept = new ArrayList<>();
            List<String> failures = new ArrayList<>();
            boolean stopped = false;
            for (int e = 0; e < elasticities.size(); e++) {
                Solved solved = get(all.get(c).get(e));
                progress.accept(++done, cases.size() * elasticities.size());
                if (solved.equilibrium() != null && e == 0) {
                    main = solved.equilibrium();
                } else if (solved.equilibrium() != null) {
                    swept.add(solved.equilibrium());
                } else if (solved.failure() != null) {
                    failures.add("elasticities " + elasticities.get(e).name() + ": " + solved.failure());
                } else {
                    stopped = true;
                }
            }
            if (!stopped) {
                answers.add(new Answer(cases.get(c), main, swept, failures));
            }
        }
        return answers;
    }

    /** What it comes to, or the failure to converge, so that another thread can be told. */
    private static <T> Callable<Object> attempt(Callable<T> work) {
        return () -> {
            try {
                return work.call();
            } catch (NotConverged e) {
                return e;
            }
        };
    }

    private static Base base(Future<Object> base) {
        return switch (get(base)) {
            case Base solved -> solved;
            case NotConverged failed -> throw failed;
            default -> throw new IllegalStateException("no base");
        };
    }

    private static Solved solved(Object found) {
        return switch (found) {
            case Equilibrium equilibrium -> new Solved(equilibrium, null);
            case NotConverged failed -> new Solved(null, failed.getMessage());
            default -> throw new IllegalStateException("no equilibrium");
        };
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
