package parley.evidence.agree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files put into groups, two by two. */
final class Groups {

    private final List<String> files;
    private final int[] of;

    Groups(List<String> files) {
        this.files = List.copyOf(files);
        this.of = new int[files.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = i;
        }
    }

    void join(int one, int other) {
        int from = Math.max(of[one], of[other]);
        int to = Math.min(of[one], of[other]);
        for (int i = 0; i < of.length; i++) {
            of[i] = of[i] == from ? to : of[i];
        }
    }

    /** The groups, in the order of their first file. */
    List<List<String>> all() {
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        for (int i = 0; i < of.length; i++) {
            groups.computeIfAbsent(of[i], _ -> new ArrayList<>()).add(files.get(i));
        }
        return List.copyOf(groups.values());
    }
}
