package parley.determination;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination.Rated;
import parley.ground.At;
import parley.ground.Money;
import parley.ground.Quantity;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/** The law as compiled, and short ways to put a question to it. */
final class Law {

    static final LawBook BOOK = CompiledLaw.embedded();
    static final LocalDate NEWEST = BOOK.newest();
    static final Path ROOT = Path.of("../..");

    private static final Map<LocalDate, Determiner> DETERMINERS = new ConcurrentHashMap<>();

    private Law() {}

    static Determiner known(LocalDate day) {
        return DETERMINERS.computeIfAbsent(day, known -> new Determiner(BOOK, known));
    }

    static ShipmentLine line(String code, String origin, String entered, String value, Map<String, String> facts) {
        return line(code, origin, entered, value, null, facts);
    }

    static ShipmentLine line(
            String code,
            String origin,
            String entered,
            String value,
            @Nullable Quantity quantity,
            Map<String, String> facts) {
        Money worth = Money.parse(value);
        return new ShipmentLine(
                "1",
                CommodityCode.parse(code),
                new Territory(origin),
                Regime.IMPORTING_US,
                At.parse(entered, LawBook.WASHINGTON),
                worth,
                quantity,
                ShipmentLine.Entry.alone(worth),
                facts(facts, worth));
    }

    static Facts facts(Map<String, String> told, Money value) {
        return Facts.read(told, value, BOOK.tables().facts(), BOOK.tables().descriptions(), LawBook.WASHINGTON);
    }

    /** The answer as all that is known gives it; fails where the line is not rated. */
    static Rated rated(ShipmentLine line) {
        return rated(known(NEWEST), line);
    }

    static Rated rated(Determiner determiner, ShipmentLine line) {
        return switch (determiner.determine(line)) {
            case Rated rated -> rated;
            case Determination.NotRated not -> throw new AssertionError("not rated: " + not.reasons());
        };
    }
}
