package parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.economy.accounts.Accounts;
import parley.economy.equilibrium.Equilibrium;
import parley.economy.study.Answer;

/** Which flows shrink and which grow: the largest changes of trade between two countries, as bars and as figures. */
final class EconomyTrade {

    private static final int SHOWN = 8;

    /** Trade from one country to another, before duty. */
    private record Flow(String exporter, String importer, double before, double after) {
        double change() {
            return after - before;
        }
    }

    private final Html html;
    private final Answer answer;
    private final Accounts accounts;

    EconomyTrade(Html html, Answer answer) {
        this.html = html;
        this.answer = answer;
        this.accounts = answer.get().base().accounts();
    }

    void write() {
        List<Flow> flows = flows(answer.get());
        flows.sort(Comparator.comparingDouble(Flow::change));
        List<Flow> lost =
                flows.stream().limit(SHOWN).filter(flow -> flow.change() < 0).toList();
        List<Flow> won = flows.reversed().stream()
                .limit(SHOWN)
                .filter(flow -> flow.change() > 0)
                .toList();
        table(answer.asked().name() + ": from where trade goes", lost);
        table(answer.asked().name() + ": to where it goes", won);
    }

    private List<Flow> flows(Equilibrium after) {
        List<Flow> flows = new ArrayList<>();
        int n = accounts.countries().size();
        for (int m = 0; m < n; m++) {
            for (int i = 0; i < n; i++) {
                double was = 0;
                double is = 0;
                for (int j = 0; i != m && j < accounts.sectors().size(); j++) {
                    was += after.base().trade(j, m, i);
                    is += after.trade(j, m, i);
                }
                if (i != m) {
                    flows.add(new Flow(
                            accounts.countries().name(i), accounts.countries().name(m), was, is));
                }
            }
        }
        return flows;
    }

    private void table(String caption, List<Flow> flows) {
        double most = flows.stream()
                .mapToDouble(flow -> Math.abs(flow.change()))
                .max()
                .orElse(1);
        html.open("figure")
                .element("figcaption", caption + ", " + accounts.about().unit());
        for (Flow flow : flows) {
            html.open("div", "class", "row");
            html.element("div", flow.exporter() + " → " + flow.importer(), "class", "label");
            new Plot(html, most)
                    .open(
                            "flow-" + Html.id(caption + flow.exporter() + flow.importer()),
                            flow.exporter() + " to " + flow.importer(),
                            EconomyWords.level(flow.before()) + " before, " + EconomyWords.level(flow.after())
                                    + " after",
                            22)
                    .rect(0, Math.abs(flow.change()), 4, 14, flow.change() < 0 ? "loss" : "gain")
                    .close();
            html.element("div", (flow.change() > 0 ? "+" : "") + EconomyWords.level(flow.change()), "class", "value");
            html.close("div");
        }
        html.close("figure");
    }
}
