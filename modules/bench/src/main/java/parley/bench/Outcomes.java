package parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.determination.Determiner;
import parley.lawbook.LawBook;

/** Eight outcomes: each scenario come about or not. */
final class Outcomes {

    private static final List<String> SCENARIOS = List.of("truce-extended", "plus-100", "arrangement");

    private Outcomes() {}

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
