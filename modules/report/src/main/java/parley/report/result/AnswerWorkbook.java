package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import parley.book.answer.BookAnswer;
import parley.book.answer.Breakdown;
import parley.book.pass.Figure;

/** What a book answers as a workbook (XLSX), a sheet for each table, in typed cells. */
public final class AnswerWorkbook {

    private final Workbook workbook;
    private final BookAnswer answer;

    private AnswerWorkbook(Workbook workbook, BookAnswer answer) {
        this.workbook = workbook;
        this.answer = answer;
    }

    /** Writes the workbook; the caller closes. */
    public static void write(BookAnswer answer, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(new Unclosed(out), "Parley", "1.0");
        new AnswerWorkbook(workbook, answer).sheets();
        workbook.finish();
    }

    private void sheets() throws IOException {
        Sheet totals = figures("Totals", "Of");
        rows(totals, "all lines", answer.totals());
        totals.finish();
        for (int i = 0; i < answer.breakdowns().size(); i++) {
            Breakdown by = answer.breakdowns().get(i);
            Sheet sheet = figures("By " + (i + 1), by.by());
            by.groups().forEach(group -> rows(sheet, group.key(), group.figures()));
            if (by.folded() > 0) {
                rows(sheet, "(" + by.folded() + " others)", by.rest());
            }
            sheet.finish();
        }
        moved();
        missing();
        Sheet apart = new Sheet(workbook, "Apart", "Why", "View", "Lines", "Value");
        answer.apart()
                .forEach(one -> apart.next()
                        .text(one.why())
                        .text(title(one.view()))
                        .count(one.lines())
                        .money(one.value()));
        apart.finish();
    }

    private Sheet figures(String name, String key) {
        return new Sheet(
                workbook,
                name,
                key,
                "View",
                "Value",
                "Rate, least",
                "Rate, greatest",
                "Duty, least",
                "Duty, greatest",
                "Lines",
                "Lines apart",
                "Value apart",
                "Change, least",
                "Change, greatest");
    }

    private void rows(Sheet sheet, String key, List<Figure> figures) {
        answer.views().forEach(k -> {
            Figure figure = figures.get(k);
            Figure change = figure.minus(figures.getFirst());
            sheet.next().text(key).text(title(k)).money(figure.value());
            sheet.percent(figure.least(), figure.value()).percent(figure.greatest(), figure.value());
            sheet.money(figure.least()).money(figure.greatest()).count(figure.lines());
            sheet.count(figure.apart()).money(figure.valueApart());
            sheet.money(change.least()).money(change.greatest());
        });
    }

    private String title(int view) {
        return answer.asked().views().get(view).title();
    }

    private void moved() throws IOException {
        if (answer.asked().moved() == 0) {
            return;
        }
        Sheet sheet = new Sheet(
                workbook,
                "Lines that moved",
                "Line",
                "Code",
                "Row",
                "Value",
                "Before, least",
                "Before, greatest",
                "After, least",
                "After, greatest",
                "Change, least",
                "Change, greatest");
        answer.moved().forEach(line -> {
            sheet.next().text(line.id()).text(line.code()).count(line.row()).money(line.value());
            sheet.money(line.least()).money(line.greatest());
            sheet.money(line.thenLeast()).money(line.thenGreatest());
            sheet.money(line.leastChange()).money(line.greatestChange());
        });
        sheet.finish();
    }

    private void missing() throws IOException {
        if (!answer.asked().facts()) {
            return;
        }
        Sheet sheet =
                new Sheet(workbook, "Missing facts", "Fact", "Lines", "Value", "Open", "Open if none", "Open if all");
        answer.missing().forEach(fact -> {
            sheet.next().text(fact.fact()).count(fact.lines()).money(fact.value());
            sheet.money(fact.width()).money(fact.widthIfNot()).money(fact.widthIfSo());
        });
        sheet.finish();
    }
}
