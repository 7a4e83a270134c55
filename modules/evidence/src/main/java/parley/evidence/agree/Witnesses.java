package parley.evidence.agree;

import java.util.ArrayList;
import java.util.List;
import parley.evidence.read.Report;

/** Which reports are one witness: copies of one another, however often they were copied on. */
public final class Witnesses {

    /** From so much on, two reports are one story. */
    private static final double COPY = 0.5;

    private final List<Copy> copies = new ArrayList<>();
    private final Groups groups;

    public Witnesses(List<Report> reports) {
        List<Fingerprint> prints = reports.stream()
                .map(report -> new Fingerprint(report.sentences()))
                .toList();
        groups = new Groups(reports.stream().map(Report::file).toList());
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                double similarity = prints.get(i).similarity(prints.get(j));
                if (similarity >= COPY) {
                    copies.add(new Copy(reports.get(i).file(), reports.get(j).file(), similarity));
                    groups.join(i, j);
                }
            }
        }
    }

    public List<Copy> copies() {
        return List.copyOf(copies);
    }

    /** The files of each witness. */
    public List<List<String>> all() {
        return groups.all();
    }

    /** The number of the witness that a file is; the same for those that are one. */
    int numberOf(String file) {
        List<List<String>> all = all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).contains(file)) {
                return i;
            }
        }
        throw new IllegalArgumentException(file + " is none of the reports");
    }
}
