package parley.determination.licence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.lawbook.LawBook;
import parley.lawbook.Timeline;
import parley.measure.Control;
import parley.measure.Measure;
import parley.measure.Regime;

/**
 * The export controls of a law book, as known by one day.
 *
 * @param timelines their histories by the ids of the measures
 */
record ControlLaw(LawBook book, LocalDate known, Map<String, Timeline> timelines) {

    static ControlLaw of(LawBook book, LocalDate known) {
        Map<String, Timeline> timelines = new HashMap<>();
        book.measures().stream()
                .filter(ControlLaw::isControl)
                .forEach(measure -> timelines.put(measure.id(), Timeline.of(measure, known)));
        return new ControlLaw(book, known, timelines);
    }

    private static boolean isControl(Measure measure) {
        return !measure.control().equals(Control.NONE);
    }

    Timeline timeline(Measure measure) {
        Timeline timeline = timelines.get(measure.id());
        return timeline == null ? Timeline.of(measure, known) : timeline;
    }

    List<Measure> measures(Regime regime) {
        return book.measures(regime).stream().filter(ControlLaw::isControl).toList();
    }

    /** The regimes that have export controls, those of the United States last. */
    List<Regime> regimes() {
        return book.measures().stream()
                .filter(ControlLaw::isControl)
                .map(Measure::regime)
                .distinct()
                .toList();
    }
}
