package parley.determination;

import java.util.List;
import parley.lawbook.Coverage;
import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlice;

/** How the law book answers for a line, before it is told in words. Sealed: it can answer, or the law or the code is missing. */
public sealed interface Rating {

    /** What bears on the line is not modelled; what is missing blocks the answer. */
    record NotModelled(List<Coverage.Entry> missing) implements Rating {
        public NotModelled {
            missing = List.copyOf(missing);
        }
    }

    /** The code cannot be rated. */
    record Unrated(Schedule.Resolution.Unrated reason) implements Rating {}

    /**
     * It can.
     *
     * @param slices the stretches of law in which the entry may lie; one, unless the law changes within its day
     * @param evaluations the evaluation under each
     * @param resolution where the first of them rates the code
     */
    record Evaluated(List<LawSlice> slices, List<Evaluation> evaluations, Schedule.Resolution resolution)
            implements Rating {
        public Evaluated {
            slices = List.copyOf(slices);
            evaluations = List.copyOf(evaluations);
        }

        /** Whether the code is carried on its eight digits. */
        public boolean isCarried() {
            return resolution instanceof Schedule.Resolution.OnEightDigits;
        }

        /** The claims that the line, so rated, could have made and did not, and that would save something. */
        List<Determiner.Claim> claimsNotMade(ShipmentLine line) {
            return LeftCards.of(slices.getFirst()).of(-1, line.code()).claims().notMade(line);
        }

        /** From the least of the least answers to the greatest of the greatest. */
        public Evaluation evaluation() {
            return evaluations.size() == 1
                    ? evaluations.getFirst()
                    : evaluations.stream().reduce(Evaluation::merge).orElseThrow();
        }
    }
}
