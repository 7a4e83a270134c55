package parley.book.pass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.determination.Determiner;
import parley.determination.LineRater;
import parley.determination.ShipmentLine;
import parley.determination.Supposition;
import parley.lawbook.CodeIndex;

/**
 * Rates a book under every outcome in one pass. The caller's thread reads batches and takes them back in order; others rate
 * them meanwhile. No more batches are on the way than a few for each thread, unless lines name entries: then all are held
 * until the last row, since a fee is of a whole entry.
 */
public final class Pass {

    private static final int ON_THE_WAY = 2;
    private static final int LINES = 1 << 12;
    private static final int LINES_IN_ANY_ORDER = 1 << 16;

    private final List<Supposition> outcomes;
    private final int threads;
    private final boolean anyOrder;

    /** @param threads how many rate beside the caller's */
    public Pass(List<Determiner> outcomes, int threads) {
        this(threads, outcomes.stream().map(Supposition::asTold).toList(), false);
    }

    private Pass(int threads, List<Supposition> outcomes, boolean anyOrder) {
        this.outcomes = List.copyOf(outcomes);
        this.threads = threads;
        this.anyOrder = anyOrder;
    }

    /** A pass in which lines are taken as is supposed of them. */
    public static Pass supposing(List<Supposition> outcomes, int threads) {
        return new Pass(threads, outcomes, false);
    }

    /** The same for workers that may see the lines of a batch in any order; it is much quicker. */
    public Pass inAnyOrder() {
        return new Pass(threads, outcomes, true);
    }

    /** Takes each batch once it was seen whole, in the order of the book. */
    public interface Sink {
        void take(Batch batch) throws IOException;
    }

    /** A worker and its rater, which go from thread to thread together. */
    private record Seat<W extends Worker>(W worker, LineRater rater, MeetingOrder order) {}

    /**
     * @param workers makes workers, one for each thread
     * @return all workers, for what they gathered to be put together
     */
    public <W extends Worker> List<W> run(BatchReader reader, Supplier<W> workers, Sink sink) throws IOException {
        return rate(reader, workers, sink);
    }

    /** The same for lines held in memory; the row of a line is its place among them, counted from nil. */
    public <W extends Worker> List<W> run(List<ShipmentLine> lines, Supplier<W> workers) {
        CodeIndex index = outcomes.getFirst().law().book().derived(CodeIndex.class, CodeIndex::new);
        try {
            return rate(new HeldLines(lines, index), workers, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <W extends Worker> List<W> rate(BatchSource reader, Supplier<W> workers, Sink sink) throws IOException {
        List<W> all = new ArrayList<>();
        Queue<Seat<W>> seats = new ConcurrentLinkedQueue<>();
        LineRater first = LineRater.supposing(outcomes);
        for (int i = 0; i < threads; i++) {
            W worker = workers.get();
            all.add(worker);
            seats.add(new Seat<>(worker, i == 0 ? first : first.another(), new MeetingOrder()));
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            try {
                if (reader.namesEntries()) {
                    Deque<Batch> held = hold(reader);
                    flow(held::poll, seats, executor, sink, new ArrayDeque<>());
                } else {
                    Deque<Batch> spare = new ArrayDeque<>();
                    flow(() -> next(reader, spare), seats, executor, sink, spare);
                }
            } catch (IOException | RuntimeException | Error e) {
                executor.shutdownNow();
                throw e;
            }
        }
        return all;
    }

    private interface Source {
        @Nullable
        Batch next() throws IOException;
    }

    private Batch batch() {
        return new Batch(anyOrder ? LINES_IN_ANY_ORDER : LINES);
    }

    private Deque<Batch> hold(BatchSource reader) throws IOException {
        Deque<Batch> held = new ArrayDeque<>();
        for (Batch batch = batch(); reader.fill(batch); batch = batch()) {
            held.add(batch);
        }
        return held;
    }

    private @Nullable Batch next(BatchSource reader, Deque<Batch> spare) throws IOException {
        Batch batch = spare.isEmpty() ? batch() : spare.pop();
        return reader.fill(batch) ? batch : null;
    }

    private <W extends Worker> void flow(
            Source source, Queue<Seat<W>> seats, ExecutorService executor, Sink sink, Deque<Batch> spare)
            throws IOException {
        Deque<Future<Batch>> onTheWay = new ArrayDeque<>();
        for (Batch batch = source.next(); batch != null; batch = source.next()) {
            Batch next = batch;
            onTheWay.add(executor.submit(() -> see(next, seats)));
            while (onTheWay.size() > ON_THE_WAY * threads
                    || (!onTheWay.isEmpty() && onTheWay.element().isDone())) {
                take(onTheWay.remove(), sink, spare);
            }
        }
        while (!onTheWay.isEmpty()) {
            take(onTheWay.remove(), sink, spare);
        }
    }

    private static void take(Future<Batch> future, Sink sink, Deque<Batch> spare) throws IOException {
        Batch batch = await(future);
        sink.take(batch);
        spare.push(batch);
    }

    private static Batch await(Future<Batch> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while lines were rated", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private <W extends Worker> Batch see(Batch batch, Queue<Seat<W>> seats) {
        Seat<W> seat = seats.remove();
        meet(batch, seat.rater);
        rate(batch, seat);
        seats.add(seat);
        return batch;
    }

    /** Looks up the law of all lines before any is rated, so that rating is a loop of its own. */
    private static void meet(Batch batch, LineRater rater) {
        for (int i = 0; i < batch.size; i++) {
            batch.meeting[i] =
                    rater.meet(batch.crossingNumber[i], batch.crossing[i], batch.codeNumber[i], batch.code[i]);
        }
    }

    private <W extends Worker> void rate(Batch batch, Seat<W> seat) {
        int[] order = anyOrder ? seat.order.of(batch) : null;
        for (int i = 0; i < batch.size; i++) {
            int line = order == null ? i : order[i];
            seat.rater.rate(batch.meeting[line], batch.value[line], batch.quantity[line], batch.facts[line]);
            seat.worker.line(batch, line, seat.rater);
        }
    }
}
