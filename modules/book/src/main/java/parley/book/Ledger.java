package parley.book;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.book.rows.NotABook;
import parley.book.rows.RowOptions;
import parley.book.rows.RowSource;
import parley.book.rows.RowSources;
import parley.ground.Money;
import parley.ground.Notation;
import parley.measure.CommodityCode;

/**
 * Duty that was paid, or that customs calculated, by commodity code.
 *
 * @param name what it is called
 * @param accounts by the digits of the code, ordered
 */
public record Ledger(String name, SortedMap<String, Account> accounts) {

    private static final List<String> COLUMNS = List.of("code", "value", "calculated_duty");
    private static final RowOptions OPTIONS = RowOptions.RECOGNISED.knowing(COLUMNS::contains);

    /** The value and the duty of one code. */
    public record Account(Money value, Money duty) {
        private Account plus(Account other) {
            return new Account(value.plus(other.value), duty.plus(other.duty));
        }
    }

    /** The account of the code, if it has one. */
    public Optional<Account> find(CommodityCode code) {
        return Optional.ofNullable(accounts.get(code.digits()));
    }

    /** The value and the duty of all codes. */
    public Account whole() {
        return accounts.values().stream().reduce(new Account(Money.ZERO, Money.ZERO), Account::plus);
    }

    /**
     * Reads a file of any form with the columns {@code code}, {@code value} and {@code calculated_duty}; rows of one code are
     * summed.
     *
     * @throws NotABook if the columns are missing, or a row cannot be read: a ledger with holes would accuse the law of its
     *     own gaps
     */
    public static Ledger read(Path file) throws IOException {
        try (RowSource rows = RowSources.open(file, OPTIONS)) {
            return read(rows, String.valueOf(file.getFileName()));
        }
    }

    /** Reads a text at hand, as from a file of it. */
    public static Ledger read(Reader text, String name) throws IOException {
        try (RowSource rows = RowSources.of(text, name, OPTIONS)) {
            return read(rows, name);
        }
    }

    private static Ledger read(RowSource rows, String name) throws IOException {
        SortedMap<String, Account> accounts = new TreeMap<>();
        int code = column(rows, "code");
        int value = column(rows, "value");
        int duty = column(rows, "calculated_duty");
        Notation notation = Notation.PLAIN.with(rows.decimal());
        while (rows.next()) {
            String fault = rows.fault();
            if (fault != null) {
                throw new NotABook(rows.name() + ":" + rows.row() + ": " + fault);
            }
            try {
                accounts.merge(
                        CommodityCode.parse(rows.field(code)).digits(),
                        new Account(Money.parse(rows.field(value), notation), Money.parse(rows.field(duty), notation)),
                        Account::plus);
            } catch (IllegalArgumentException e) {
                throw new NotABook(rows.name() + ":" + rows.row() + ": " + e.getMessage(), e);
            }
        }
        return new Ledger(name, accounts);
    }

    private static int column(RowSource rows, String name) throws NotABook {
        int column = rows.header().indexOf(name);
        if (column < 0) {
            throw new NotABook(rows.name() + " is no ledger: it needs the columns " + String.join(", ", COLUMNS)
                    + " and has " + String.join(", ", rows.header()));
        }
        return column;
    }
}
