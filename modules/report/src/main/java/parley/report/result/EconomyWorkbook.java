package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.Source;
import parley.economy.study.Answer;
import parley.economy.study.CountryFigure;
import parley.economy.study.StudyResult;
import parley.outlook.shock.TariffShock;

/** What a study came to as a workbook (XLSX): countries, trade with each partner, sources. */
public final class EconomyWorkbook {

    private final Workbook workbook;
    private final StudyResult result;
    private final Accounts accounts;

    private EconomyWorkbook(Workbook workbook, StudyResult result) {
        this.workbook = workbook;
        this.result = result;
        this.accounts = result.accounts();
    }

    /**
     * Writes the workbook; the caller closes.
     *
     * @param law what the law's averages come to by sector; empty if no outcome was asked for
     */
    public static void write(StudyResult result, List<TariffShock.SectorRow> law, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(new Unclosed(out), "Parley", "1.0");
        EconomyWorkbook sheets = new EconomyWorkbook(workbook, result);
        sheets.countries();
        sheets.trade();
        if (!law.isEmpty()) {
            sheets.law(law);
        }
        sheets.notes();
        workbook.finish();
    }

    private void countries() throws IOException {
        List<String> heads = new ArrayList<>(List.of("Case", "Country", "Name"));
        boolean bands = !result.swept().isEmpty();
        for (CountryFigure figure : CountryFigure.values()) {
            String name = words(figure);
            heads.add(name);
            if (bands) {
                heads.add(name + ", least");
                heads.add(name + ", greatest");
            }
        }
        heads.add("Iterations");
        heads.add("Residual");
        Sheet sheet = new Sheet(workbook, "Countries", heads.toArray(String[]::new));
        for (Answer answer : result.found()) {
            for (int n = 0; n < accounts.countries().size(); n++) {
                int country = n;
                sheet.next()
                        .text(answer.asked().name())
                        .text(accounts.countries().code(n))
                        .text(accounts.countries().name(n));
                for (CountryFigure figure : CountryFigure.values()) {
                    sheet.number(figure.of(answer.get(), n));
                    if (bands) {
                        sheet.number(answer.least(after -> figure.of(after, country)));
                        sheet.number(answer.greatest(after -> figure.of(after, country)));
                    }
                }
                sheet.count(answer.get().iterations()).number(answer.get().residual());
            }
        }
        sheet.finish();
    }

    private String words(CountryFigure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (figure.isPercent() ? ", percent" : ", " + accounts.about().unit());
    }

    private void trade() throws IOException {
        Sheet sheet = new Sheet(
                workbook,
                "Trade",
                "Case",
                "Importer",
                "Exporter",
                "Before, " + accounts.about().unit(),
                "After, " + accounts.about().unit());
        int n = accounts.countries().size();
        for (Answer answer : result.found()) {
            for (int m = 0; m < n; m++) {
                for (int i = 0; i < n; i++) {
                    double before = 0;
                    double after = 0;
                    for (int j = 0; j < accounts.sectors().size(); j++) {
                        before += answer.get().base().trade(j, m, i);
                        after += answer.get().trade(j, m, i);
                    }
                    if (i != m && before > 0) {
                        sheet.next()
                                .text(answer.asked().name())
                                .text(accounts.countries().code(m))
                                .text(accounts.countries().code(i))
                                .number(before)
                                .number(after);
                    }
                }
            }
        }
        sheet.finish();
    }

    private void law(List<TariffShock.SectorRow> law) throws IOException {
        List<String> heads =
                new ArrayList<>(List.of("Importer", "Exporter", "Sector", "Value, USD", "Stored rate", "Base rate"));
        result.answers().forEach(answer -> heads.add(answer.asked().name()));
        Sheet sheet = new Sheet(workbook, "From law", heads.toArray(String[]::new));
        for (TariffShock.SectorRow row : law) {
            sheet.next().text(row.importer()).text(row.exporter()).text(row.sector());
            sheet.number(row.value()).number(row.stored()).number(row.ordinary());
            row.rates().forEach(sheet::number);
        }
        sheet.finish();
    }

    private void notes() throws IOException {
        Sheet sheet = new Sheet(workbook, "Sources", "Table", "Title", "Year", "Terms", "Place", "Note");
        for (Source source : accounts.about().sources()) {
            sheet.next().text(source.table()).text(source.source()).text(source.year());
            sheet.text(source.terms()).text(source.saidAt()).text(source.note());
        }
        result.failures().forEach(why -> sheet.next().text("no equilibrium").text(why));
        result.unreached().forEach(name -> sheet.next().text("not reached").text(name));
        result.notes().forEach(note -> sheet.next().text("note").text(note));
        sheet.finish();
    }
}
