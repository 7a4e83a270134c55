package parley.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import parley.book.Book;
import parley.book.change.Goods;
import parley.determination.ShipmentLine;
import parley.ground.At;

/** What commands ask of days, and of books that are rated on days of the command's choice. */
final class Days {

    private Days() {}

    /** @throws Complaints.Unusable naming the option, if the text is no date */
    static LocalDate read(String option, String text) {
        try {
            return At.date(text);
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable(option + ": " + e.getMessage());
        }
    }

    /** The text of a date or an instant. @throws Complaints.Unusable naming the option, if it is neither */
    static String moment(String option, String text) {
        try {
            return At.parse(text, ZoneOffset.UTC).text();
        } catch (IllegalArgumentException e) {
            throw new Complaints.Unusable(option + ": " + e.getMessage());
        }
    }

    /** @throws Complaints.Unusable if its lines go over several borders */
    static Goods goods(Book book) {
        if (book.lines().stream().map(ShipmentLine::regime).distinct().count() > 1) {
            throw new Complaints.Unusable(book.name() + " has lines for several borders; one is asked");
        }
        return Goods.of(book);
    }
}
