package parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.determination.Determiner;
import parley.lawbook.LawBook;

/** Eight outcomes: each scenario come about or not. */
final class Outcomes {

    private static final List<String> SCENARIOS = List.of("truce-extended", "plus-100", "arrangement");

    private Outcomes() {}

    /** Their names, as {@code --scenario} takes them. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int of = 0; of < 1 << SCENARIOS.size(); of++) {
            int chosen = of;
            String name = IntStream.range(0, SCENARIOS.size())
                    .filter(i -> (chosen & (1 << i)) != 0)
                    .mapToObj(SCENARIOS::get)
                    .collect(Collectors.joining("+"));
            names.add(name.isEmpty() ? "none" : name);
        }
        return names;
    }

    static List<Determiner> eight(LawBook law, LocalDate known) {
        List<Determiner> outcomes = new ArrayList<>();
        for (int of = 0; of < 1 << SCENARIOS.size(); of++) {
            LawBook amended = law;
            for (int i = 0; i < SCENARIOS.size(); i++) {
                amended = (of & (1 << i)) == 0 ? amended : amended.amended(law.scenario(SCENARIOS.get(i)));
            }
            outcomes.add(new Determiner(amended, known));
        }
        return outcomes;
    }
}
