package parley.book.rows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a sheet says, as a text that needs no dialect. */
final class CellText {

    /** So many digits a spreadsheet holds and shows; what is behind them is noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private enum Kind {
        NUMBER,
        PERCENT,
        DATE
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private boolean uncalculated;

    /** The text; a date {@code 2025-11-15}, a number {@code 1234.5}, a percentage {@code 40%}, an error {@code #REF!}. */
    String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case null -> {
                uncalculated |= cell.getType() == CellType.FORMULA;
                yield "";
            }
            case BigDecimal number -> number(cell, number);
            case Object other -> String.valueOf(other);
        };
    }

    /** Whether some formula has no result, as where a program wrote the file and nobody opened it since. */
    boolean isUncalculated() {
        return uncalculated;
    }

    private String number(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        Kind kind = format == null ? byId(cell.getDataFormatId()) : kinds.computeIfAbsent(format, CellText::kind);
        return switch (kind) {
            case DATE -> date(cell, number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case NUMBER -> plain(number);
        };
    }

    private static String date(Cell cell, BigDecimal number) {
        if (cell.getType() == CellType.FORMULA || number.signum() <= 0 || number.precision() - number.scale() > 7) {
            return plain(number); // a formula's serial number is read as one
        }
        LocalDateTime time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 400) {
            return number.toString(); // no number of a sheet
        }
        BigDecimal shown = number.round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** The built-in formats that are dates (ECMA-376, part 1, 18.8.30). */
    private static Kind byId(@Nullable Integer id) {
        return id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)) ? Kind.DATE : Kind.NUMBER;
    }

    private static Kind kind(String format) {
        String letters = format.replaceAll("\"[^\"]*\"|\\\\.|\\[(?!h|m|s)[^\\]]*\\]|_.|\\*.", "")
                .toLowerCase(Locale.ROOT);
        if (letters.matches(".*[ydhs].*|.*m+/.*|.*mmm.*") && !letters.startsWith("general")) {
            return Kind.DATE;
        }
        return letters.contains("%") ? Kind.PERCENT : Kind.NUMBER;
    }
}
