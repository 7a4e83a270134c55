package parley.lawbook.source;

import parley.ground.Problem;

/** A law file, or a part of it, cannot be read as what it should be. Caught per file, so that all problems are shown. */
public final class LawException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    LawException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
