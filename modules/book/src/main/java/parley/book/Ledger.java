package parley.book;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.book.rows.NotABook;
import parley.ground.Money;
import parley.measure.CommodityCode;

/**
 * Duty that was paid, or that customs calculated, by commodity code.
 *
 * @param name what it is called
 * @param accounts by the digits of the code, ordered
 */
public record Ledger(String name, SortedMap<String, Account> accounts) {

    private static final List<String> COLUMNS = List.of("code", "value", "calculated_duty");

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
     * Reads CSV with the columns {@code code}, {@code value} and {@code calculated_duty}; rows of one code are summed.
     *
     * @throws NotABook if the columns are missing, or a row cannot be read: a ledger with holes would accuse
     *     the law of its own gaps
     */
    public static Ledger read(Reader text, String name) throws IOException {
        SortedMap<String, Account> accounts = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw new NotABook(name + " is no ledger: it needs the columns " + String.join(", ", COLUMNS)
                            + " and has " + String.join(", ", row.getHeader()));
                }
                accounts.merge(code(row), account(row), Account::plus);
            }
        } catch (CsvParseException e) {
            throw new NotABook(name + " is not CSV: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new NotABook(name + ": " + e.getMessage());
        }
        return new Ledger(name, accounts);
    }

    private static String code(NamedCsvRecord row) {
        return CommodityCode.parse(row.getField("code")).digits();
    }

    private static Account account(NamedCsvRecord row) {
        return new Account(Money.parse(row.getField("value")), Money.parse(row.getField("calculated_duty")));
    }
}
