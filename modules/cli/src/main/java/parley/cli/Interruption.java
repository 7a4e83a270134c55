package parley.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a long run be stopped from the terminal without losing what is done: the command is told, and waited for. */
final class Interruption implements AutoCloseable {

    private static final int SECONDS = 60;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean asked;

    Interruption(PrintWriter err) {
        hook = new Thread(() -> {
            asked = true;
            err.println("stopping; what is done is written");
            try {
                if (!written.await(SECONDS, TimeUnit.SECONDS)) {
                    err.println("it was not written within " + SECONDS + " seconds");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether someone wants the run to end. */
    boolean isAsked() {
        return asked;
    }

    /** What was done is written. */
    @Override
    public void close() {
        written.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                asked = true; // the stop came just now; nothing is lost
            }
        }
    }
}
