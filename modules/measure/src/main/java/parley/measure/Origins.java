package parley.measure;

import java.util.Set;

/**
 * The countries of origin a measure bears on.
 *
 * @param all whether it bears on all but those excepted
 * @param listed the territories it bears on, where not all
 * @param except the territories it does not bear on
 */
public record Origins(boolean all, Set<Territory> listed, Set<Territory> except) {

    public static final Origins ALL = new Origins(true, Set.of(), Set.of());

    public Origins {
        listed = Set.copyOf(listed);
        except = Set.copyOf(except);
    }

    public boolean include(Territory origin) {
        return (all || listed.contains(origin)) && !except.contains(origin);
    }
}
