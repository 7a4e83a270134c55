package parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.evidence.Findings;
import parley.evidence.agree.Agreement;
import parley.evidence.agree.Copy;
import parley.evidence.read.Report;
import parley.evidence.verdict.Checked;
import parley.evidence.verdict.Finding;
import parley.evidence.verdict.Verdict;
import parley.ground.Problem;

/**
 * One page that shows reports with what they claim marked in their text, the verdict beside each mark, and how the reports
 * agree. It needs no script and no other file; marks are told by a letter as well as by colour.
 */
public final class EvidencePage {

    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1b1b1b;--soft:#555;--line:#d5d5d5;--paper:#fff}
            @media(prefers-color-scheme:dark){:root{--ink:#eee;--soft:#bbb;--line:#444;--paper:#161616}}
            body{font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:68rem;margin:2rem auto;
            padding:0 1rem}h1{line-height:1.2}h2{margin-top:2.5rem}small,.soft{color:var(--soft)}
            table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{border-bottom:1px solid var(--line);padding:.4rem
            .6rem;text-align:left;vertical-align:top}.wide{overflow-x:auto}
            .text{border:1px solid var(--line);border-radius:.4rem;padding:1rem 1.2rem;white-space:pre-wrap}
            mark{color:inherit;border-radius:.2rem;padding:0 .1rem}mark sup{font-size:.7rem;font-weight:600}
            .holds,.holds-when{background:#d7ecd9}.contradicted{background:#f8d3cf}.partly{background:#fbe7c2}
            .untold{background:#e3e3e3}.holds-when{outline:1px dashed #3b7a43}
            @media(prefers-color-scheme:dark){.holds,.holds-when{background:#1f4426}.contradicted{background:#5c211b}
            .partly{background:#573f0c}.untold{background:#3b3b3b}}
            @media print{.text{border:0;padding:0}}
            """;

    private final Html html = new Html();
    private final Findings findings;

    private EvidencePage(Findings findings) {
        this.findings = findings;
    }

    /** The whole page. */
    public static String of(Findings findings) {
        EvidencePage page = new EvidencePage(findings);
        page.write();
        return page.html.toString();
    }

    private void write() {
        int reports = findings.reports().size();
        String title =
                "What " + Ranges.count(reports, "report") + " claim" + (reports == 1 ? "s" : "") + ", and what is so";
        html.doctype().open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title).style(STYLE).close("head").open("body");
        html.element("h1", title);
        legend();
        copies();
        agreement();
        findings.reports().forEach(this::report);
        unread();
        html.close("body").close("html");
    }

    private void legend() {
        html.open("p");
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            html.element("mark", kind.toString(), "class", kind.toString()).text(" ");
        }
        html.text("Each mark has a number; the table below the text says how it was decided.")
                .close("p");
    }

    private void copies() {
        if (findings.copies().isEmpty()) {
            return;
        }
        html.element("h2", "One witness").open("ul");
        for (Copy copy : findings.copies()) {
            html.element(
                    "li",
                    copy.one() + " and " + copy.other() + " are " + Math.round(copy.similarity() * 100) + "% alike");
        }
        html.close("ul");
    }

    private void agreement() {
        if (findings.agreement().isEmpty()) {
            return;
        }
        html.element("h2", "Where they agree and differ")
                .open("div", "class", "wide")
                .open("table")
                .open("tr");
        for (String head : List.of("claim", "report and value", "what is so")) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr");
        for (Agreement agreement : findings.agreement()) {
            html.open("tr").element("td", agreement.key()).open("td");
            for (Map.Entry<String, List<String>> file : new TreeMap<>(agreement.values()).entrySet()) {
                html.open("div").element("small", file.getKey() + ": ");
                html.text(String.join("; also ", file.getValue())).close("div");
            }
            html.close("td").open("td").text(agreement.resolution());
            if (!agreement.arithmetic().isEmpty()) {
                html.element("div", agreement.arithmetic());
            }
            html.element("div", agreement.citation(), "class", "soft")
                    .close("td")
                    .close("tr");
        }
        html.close("table").close("div");
    }

    private void report(Checked checked) {
        Report report = checked.report();
        html.element("h2", report.file(), "id", Html.id(report.file()));
        html.element(
                "p",
                report.published() == null
                        ? "Day of publication unknown: relative days are unresolved."
                        : "Published " + Ranges.day(report.published().toString()) + ".",
                "class",
                "soft");
        report.remarks().forEach(remark -> html.element("p", remark, "class", "soft"));
        marked(checked);
        table(checked);
    }

    /** The text, claims marked where they stand; of claims that overlap the longer mark holds the numbers of both. */
    private void marked(Checked checked) {
        String text = checked.report().text();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < checked.findings().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> from(checked, i)));
        html.open("div", "class", "text");
        int at = 0;
        int i = 0;
        while (i < order.size()) {
            int begin = from(checked, order.get(i));
            int end = to(checked, order.get(i));
            List<Integer> together = new ArrayList<>(List.of(order.get(i)));
            while (i + 1 < order.size() && from(checked, order.get(i + 1)) < end) {
                i++;
                together.add(order.get(i));
                end = Math.max(end, to(checked, order.get(i)));
            }
            html.text(text.substring(at, begin));
            html.open("mark", "class", worst(checked, together));
            html.text(text.substring(begin, end)).open("sup");
            for (int number : together) {
                html.element("a", " " + (number + 1), "href", "#" + id(checked, number));
            }
            html.close("sup").close("mark");
            at = end;
            i++;
        }
        html.text(text.substring(at)).close("div");
    }

    private static int from(Checked checked, int finding) {
        return checked.findings().get(finding).claim().span().from();
    }

    private static int to(Checked checked, int finding) {
        return checked.findings().get(finding).claim().span().to();
    }

    /** What a mark of several claims shows: what is contradicted before what is partly so, before what holds. */
    private static String worst(Checked checked, List<Integer> together) {
        for (Verdict.Kind kind :
                List.of(Verdict.Kind.CONTRADICTED, Verdict.Kind.PARTLY, Verdict.Kind.HOLDS_WHEN, Verdict.Kind.HOLDS)) {
            if (together.stream()
                    .anyMatch(i -> checked.findings().get(i).verdict().kind() == kind)) {
                return kind.toString();
            }
        }
        return Verdict.Kind.UNTOLD.toString();
    }

    private static String id(Checked checked, int finding) {
        return Html.id(checked.report().file()) + "-" + (finding + 1);
    }

    private void table(Checked checked) {
        html.open("div", "class", "wide").open("table").open("tr");
        for (String head : List.of("", "claim", "value", "verdict", "how it was decided")) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr");
        for (int i = 0; i < checked.findings().size(); i++) {
            Finding finding = checked.findings().get(i);
            html.open("tr", "id", id(checked, i)).element("td", Integer.toString(i + 1));
            html.open("td").text(finding.claim().subject());
            html.element("div", finding.claim().key(), "class", "soft").close("td");
            html.element("td", finding.claim().value());
            String kind = finding.verdict().kind().toString();
            html.open("td").element("mark", kind, "class", kind).close("td");
            html.open("td").text(finding.verdict().reading());
            html.element("div", finding.verdict().citation(), "class", "soft")
                    .close("td")
                    .close("tr");
        }
        html.close("table").close("div");
    }

    private void unread() {
        if (findings.problems().isEmpty()) {
            return;
        }
        html.element("h2", "Not read").open("ul");
        for (Problem problem : findings.problems()) {
            html.element("li", problem.toString());
        }
        html.close("ul");
    }
}
