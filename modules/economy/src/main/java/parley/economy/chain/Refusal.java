package parley.economy.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A licence refused: the input short by a part, for some days.
 *
 * @param refused the part of the refuser's supply that does not come, above 0 and at most 1
 * @param days how long, from the second day on; supply is back within a month after
 * @param horizon days that the daily model runs
 * @param stockDays of the critical input, one run each
 * @param otherStockDays of every other input, a set of runs each; infinite if nobody is held back for want of one
 */
public record Refusal(
        UseTable use,
        CriticalInput input,
        double refused,
        int days,
        int horizon,
        List<Double> stockDays,
        List<Double> otherStockDays) {

    private static final int BACK = 30;
    private static final int TOLD = 20;

    public Refusal {
        stockDays = List.copyOf(stockDays);
        otherStockDays = List.copyOf(otherStockDays);
        if (!(refused > 0 && refused <= 1)
                || days < 1
                || horizon <= days
                || stockDays.isEmpty()
                || otherStockDays.isEmpty()) {
            throw new BadTable("a refusal of " + refused + " of the supply for " + days + " days, followed for "
                    + horizon + ", with " + stockDays.size() + " lengths of stock cannot be computed: a part above 0"
                    + " and up to 1, a day at least, more days followed, and stocks");
        }
    }

    /**
     * Computes the bounds and then the runs, longest stocks last; between runs it may be stopped, and keeps what is done.
     *
     * @param equilibrium the long run, computed by the caller on social accounts; absent if there are none
     */
    public RefusalResult run(
            RefusalResult.@Nullable LongRun equilibrium, Consumer<String> progress, BooleanSupplier stop) {
        InputOutput model = new InputOutput(use);
        double shortage = refused * input.share();
        double[] held = new double[use.size()];
        double[] dearer = new double[use.size()];
        double need = 0;
        for (CriticalInput.User user : input.users()) {
            need += user.dependent() * use.output()[use.industry(user.industry())];
        }
        for (CriticalInput.User user : input.users()) {
            int f = use.industry(user.industry());
            held[f] = shortage * user.dependent();
            double used = (input.fromRefuser() + input.fromElsewhere()) * user.dependent() / need;
            dearer[f] = (input.priceFactor() - 1) * used;
        }
        double[] bound = model.outputLost(held);
        double[] prices = model.pricesAfter(dearer);
        CriticalChain chain = CriticalChain.of(use, input);
        List<RefusalResult.Run> runs = new ArrayList<>();
        CapacityLoss loss = CapacityLoss.ofOutput(chain.refuser(), refused, 1, days, Recovery.LINEAR, BACK);
        for (double other : otherStockDays) {
            for (double stock : stockDays) {
                if (!stop.getAsBoolean()) {
                    runs.add(daily(chain, loss, stock, other, progress));
                }
            }
        }
        return new RefusalResult(
                use,
                input,
                chain,
                refused,
                days,
                bound,
                prices,
                runs,
                equilibrium,
                runs.size() < stockDays.size() * otherStockDays.size());
    }

    private RefusalResult.Run daily(
            CriticalChain chain, CapacityLoss loss, double stock, double other, Consumer<String> progress) {
        InventoryOptions options = InventoryOptions.ofDays(
                        chain.table().products().size(), other)
                .with(chain.product(), stock)
                .withCritical(chain.product());
        InventorySeries series = InventoryModel.run(chain.table(), options, List.of(loss), horizon, day -> {
            if (day % TOLD == 0) {
                progress.accept("day " + day + " with " + stock + " days of stock");
            }
        });
        return new RefusalResult.Run(stock, other, series);
    }
}
