package parley.lawbook;

import parley.lawbook.source.CompiledLaw;

/** The law as compiled, loaded once for all tests. */
public final class Law {

    public static final LawBook BOOK = CompiledLaw.embedded();

    private Law() {}
}
