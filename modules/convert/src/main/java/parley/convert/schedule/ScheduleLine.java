package parley.convert.schedule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line with its rates, its own or those it stands under.
 *
 * @param code ten digits; eight where the schedule does not divide further
 * @param units units of quantity, in the order printed
 * @param text its words from the heading down, cut to the width of the table
 */
record ScheduleLine(String code, List<String> units, Rates rates, String text) {

    static final List<String> HEADER = List.of("code", "units", "general", "special", "column2", "description");

    ScheduleLine {
        units = units.stream()
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .toList();
    }

    List<String> cells() {
        return List.of(
                code,
                units.stream().collect(Collectors.joining(";")),
                rates.general(),
                rates.special(),
                rates.column2(),
                text);
    }
}
