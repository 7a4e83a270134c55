package parley.report.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import parley.book.OutcomeColumn.Share;
import parley.measure.Citation;
import parley.outlook.Chapter;
import parley.outlook.DrillDown;
import parley.outlook.Outcome;
import parley.outlook.Outlook;

/** The tables of an outlook as a workbook (XLSX), a sheet for each, in typed cells. */
public final class OutlookWorkbook {

    private final Workbook workbook;
    private final Outlook outlook;
    private final List<Outcome> rows = new ArrayList<>();
    private final Map<String, Outlook.CitedMeasure> cited = new HashMap<>();

    private OutlookWorkbook(Workbook workbook, Outlook outlook) {
        this.workbook = workbook;
        this.outlook = outlook;
        rows.add(outlook.reference());
        rows.addAll(outlook.outcomes());
        outlook.citations().forEach(measure -> cited.put(measure.measure(), measure));
    }

    /** Writes the workbook; the caller closes. */
    public static void write(Outlook outlook, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(new Unclosed(out), "Parley", "1.0");
        new OutlookWorkbook(workbook, outlook).sheets();
        workbook.finish();
    }

    private void sheets() throws IOException {
        if (outlook.answered() > 0) {
            outcomes();
            makeUp();
            chapters();
            lines();
            largest();
            acts();
        }
        open();
    }

    private void outcomes() throws IOException {
        Sheet sheet = new Sheet(
                workbook,
                "Outcomes",
                "Outcome",
                "Entered",
                "Known",
                "Value",
                "Rate, least",
                "Rate, greatest",
                "Duty, least",
                "Duty, greatest",
                "Lines that move");
        for (Outcome row : rows) {
            sheet.next().text(row.title()).date(row.at()).date(row.known());
            sheet.money(row.summed().cents());
            sheet.percent(row.least().cents(), row.summed().cents());
            sheet.percent(row.greatest().cents(), row.summed().cents());
            sheet.money(row.least().cents()).money(row.greatest().cents()).count(row.linesMoved());
        }
        sheet.finish();
    }

    private void makeUp() throws IOException {
        Sheet sheet = new Sheet(
                workbook,
                "Make-up",
                "Outcome",
                "Authority",
                "Measure",
                "Title",
                "Duty in the least answer",
                "Duty in the greatest answer",
                "Points, least",
                "Points, greatest");
        for (Outcome row : rows) {
            for (Map.Entry<String, Share> share : row.byMeasure().entrySet()) {
                sheet.next().text(row.title());
                measure(sheet, share.getKey());
                sheet.money(share.getValue().least()).money(share.getValue().greatest());
                sheet.percent(share.getValue().least(), row.summed().cents());
                sheet.percent(share.getValue().greatest(), row.summed().cents());
            }
        }
        sheet.finish();
    }

    private void measure(Sheet sheet, String id) {
        Outlook.CitedMeasure measure = cited.get(id);
        sheet.text(measure == null ? "" : measure.authority());
        sheet.text(id).text(measure == null ? "" : measure.title());
    }

    private void chapters() throws IOException {
        List<String> heads = new ArrayList<>(List.of("Chapter", "Lines", "Value"));
        for (Outcome row : rows) {
            heads.add("Duty, least: " + row.title());
            heads.add("Duty, greatest: " + row.title());
        }
        Sheet sheet = new Sheet(workbook, "Chapters", heads.toArray(String[]::new));
        for (Chapter chapter : outlook.chapters()) {
            sheet.next().count(chapter.number()).count(chapter.lines()).money(chapter.valueCents());
            chapter.duty().forEach(ends -> sheet.money(ends.least()).money(ends.greatest()));
        }
        sheet.finish();
    }

    private void lines() throws IOException {
        Sheet sheet = new Sheet(
                workbook,
                "Lines by measure",
                "Outcome",
                "Authority",
                "Measure",
                "Title",
                "Line",
                "Code",
                "Description",
                "Value",
                "Duty under it, least",
                "Duty under it, greatest");
        for (int i = 0; i < rows.size(); i++) {
            for (DrillDown.MeasureLines measure : outlook.drillDowns().get(i).measures()) {
                for (DrillDown.LineShare line : measure.largest()) {
                    sheet.next().text(rows.get(i).title());
                    measure(sheet, measure.measure());
                    sheet.text(outlook.book().lines().get(line.index()).id());
                    sheet.text(line.code()).text(line.description()).money(line.valueCents());
                    sheet.money(line.duty().least()).money(line.duty().greatest());
                }
            }
        }
        sheet.finish();
    }

    private void largest() throws IOException {
        List<String> heads = new ArrayList<>(List.of("Line", "Code", "Description", "Value"));
        for (Outcome row : rows) {
            heads.add("Duty, least: " + row.title());
            heads.add("Duty, greatest: " + row.title());
        }
        Sheet sheet = new Sheet(workbook, "Largest lines", heads.toArray(String[]::new));
        for (Outlook.LargestLine line : outlook.largest()) {
            sheet.next().text(outlook.book().lines().get(line.index()).id());
            sheet.text(line.code()).text(line.description()).money(line.valueCents());
            line.duty().forEach(ends -> sheet.money(ends.least()).money(ends.greatest()));
        }
        sheet.finish();
    }

    private void acts() throws IOException {
        Sheet sheet = new Sheet(workbook, "Acts", "Measure", "Title", "Document", "Place", "Read", "Unverified");
        for (Outlook.CitedMeasure measure : outlook.citations()) {
            for (Citation act : measure.citations()) {
                sheet.next().text(measure.measure()).text(measure.title());
                sheet.text(act.isAssumption() ? "assumed" : act.document()).text(act.place());
                sheet.text(act.read() ? "yes" : "no").text(act.unverified() == null ? "" : act.unverified());
            }
        }
        sheet.finish();
    }

    private void open() throws IOException {
        Sheet sheet = new Sheet(workbook, "Left open", "What", "Which", "Lines", "Value", "Amount");
        outlook.apart()
                .forEach(apart -> sheet.next()
                        .text("not in the sums")
                        .text(apart.why())
                        .count(apart.lines())
                        .money(apart.cents()));
        outlook.missing()
                .forEach(width -> sheet.next()
                        .text("fact missing, leaves open")
                        .text(width.fact())
                        .count(width.lines())
                        .money(width.valueCents())
                        .money(width.widthCents()));
        outlook.presumed()
                .forEach(claim -> sheet.next()
                        .text("claim not made, would save up to")
                        .text(claim.claim())
                        .count(claim.lines())
                        .money(claim.valueCents())
                        .money(claim.savesCents()));
        outlook.notIncluded().forEach(what -> sheet.next().text("not included").text(what));
        outlook.unverified().forEach(what -> sheet.next().text("unverified").text(what));
        sheet.finish();
    }
}
