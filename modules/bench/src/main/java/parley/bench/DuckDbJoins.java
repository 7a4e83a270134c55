package parley.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBDriver;

/**
 * A book rated in DuckDB by joins over ready-made rates: no law is resolved, a rate is looked up by code and period and
 * multiplied. Rates and values are doubles, which is what DuckDB does fastest.
 *
 * <p>{@code java … parley.bench.DuckDbJoins prepare rates.duckdb rates.csv}, where the rates are the wide result of a book of
 * every code in every period ({@link #writeRatesBook}); then {@code totals}, {@code figures} or {@code wide} instead of
 * {@code prepare}, with the book, and for {@code wide} the result.
 */
public final class DuckDbJoins {

    private static final long VALUE = 1_000_000;
    private static final int OUTCOMES = Outcomes.names().size();

    private static final String RATED =
            " FROM read_csv('%s', header=true, auto_detect=false, columns={'id':'VARCHAR','code':'VARCHAR',"
                    + "'origin':'VARCHAR','entered':'DATE','value':'DOUBLE','supplier':'VARCHAR'}) book"
                    + " LEFT JOIN periods ON entered >= since AND entered < until"
                    + " LEFT JOIN rates ON rates.code = book.code AND rates.since = periods.since";

    private DuckDbJoins() {}

    public static void main(String[] args) throws SQLException, IOException {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + args[1], new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            switch (args[0]) {
                case "prepare" -> prepare(statement, args[2]);
                case "totals" ->
                    print(
                            statement,
                            "SELECT count(*), " + each(rate -> "sum(value * " + rate + ")") + RATED.formatted(args[2]));
                case "figures" -> figures(statement, args[2]);
                case "wide" -> wide(statement, args[2], args[3]);
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    /** A book of every code of the sample in every period, whose duties are rates of {@value #VALUE} dollars. */
    static void writeRatesBook(Path to) throws IOException {
        List<String> codes =
                SyntheticBook.sample().stream().map(row -> row[1]).distinct().toList();
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            out.write("id,code,origin,entered,value,supplier\n");
            for (String code : codes) {
                for (String day : SyntheticBook.DAYS) {
                    out.write(code + '@' + day + ',' + code + ",CN," + day + ',' + VALUE + ".00,S\n");
                }
            }
        }
    }

    private static void prepare(Statement statement, String rates) throws SQLException {
        String columns = "'id':'VARCHAR',"
                + IntStream.range(0, OUTCOMES)
                        .mapToObj(i -> "'least" + i + "':'DOUBLE','most" + i + "':'DOUBLE',")
                        .collect(Collectors.joining())
                + "'problem':'VARCHAR'";
        statement.execute(
                "CREATE TABLE rates AS SELECT split_part(id, '@', 1) AS code, split_part(id, '@', 2)::DATE AS since, "
                        + each(rate -> rate + " / " + VALUE + " AS " + rate)
                        + " FROM read_csv('" + rates
                        + "', header=true, auto_detect=false, nullstr=['', 'null'], columns={" + columns + "})");
        statement.execute(
                "CREATE TABLE periods AS SELECT since, lead(since, 1, DATE '2100-01-01') OVER (ORDER BY since) AS until"
                        + " FROM (SELECT DISTINCT since FROM rates)");
        print(statement, "SELECT count(*), count(DISTINCT code), count(DISTINCT since) FROM rates");
    }

    /** The dimensions of {@link FiguresRun} but the measures, of which a joined rate knows nothing. */
    private static void figures(Statement statement, String book) throws SQLException {
        statement.execute("CREATE TEMP TABLE figures AS SELECT substr(book.code, 1, 2) AS chapter, book.code, origin,"
                + " date_trunc('month', entered) AS month, supplier, count(*), sum(value), "
                + each(rate -> "sum(value * " + rate + ") AS " + rate)
                + RATED.formatted(book)
                + " GROUP BY GROUPING SETS ((), (chapter), (book.code), (origin), (month), (supplier))");
        print(statement, "SELECT count(*) FROM figures");
    }

    private static void wide(Statement statement, String book, String result) throws SQLException {
        statement.execute("COPY (SELECT id, " + each(rate -> "(value * " + rate + ")::DECIMAL(18, 2) AS " + rate)
                + RATED.formatted(book) + ") TO '" + result + "' (HEADER)");
    }

    /** An expression for the least and the greatest rate of each outcome. */
    private static String each(UnaryOperator<String> expression) {
        return IntStream.range(0, OUTCOMES)
                .mapToObj(i -> expression.apply("least" + i) + ", " + expression.apply("most" + i))
                .collect(Collectors.joining(", "));
    }

    private static void print(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                System.out.println(row.getBigDecimal(i));
            }
        }
    }
}
