package parley.cli;

/** What the command's exit code says. */
final class ExitCode {

    static final int COMPLETE = 0;
    static final int REJECTS = 1;
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
