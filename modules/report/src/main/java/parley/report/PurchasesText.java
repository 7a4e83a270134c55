package parley.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.talks.Amount;
import parley.talks.Commitment;
import parley.talks.Progress;
import parley.talks.Purchases;

/** Purchases for a terminal: what was promised, what is told of the buying by each definition, and how that stands. */
public final class PurchasesText {

    private static final String INDENT = "  ";

    private PurchasesText() {}

    /** All of them, briefly. */
    public static String of(TalksView view, List<Commitment> commitments) {
        StringBuilder text = new StringBuilder(Wrapped.lines("", view.heading("Promises to buy")));
        for (Commitment commitment : commitments) {
            text.append('\n').append(Wrapped.lines("", commitment.title() + ", in " + commitment.unit()));
            table(text, view, commitment);
            if (commitments.size() == 1) {
                sources(text, view, commitment);
            }
        }
        return text.toString();
    }

    private static void table(StringBuilder text, TalksView view, Commitment commitment) {
        List<String> untold = new ArrayList<>();
        TextTable table = new TextTable("lllrrrl");
        table.row("promise", "counted", "told by", "bought", "of", "%", "");
        for (Commitment.Target target : commitment.targets()) {
            List<Progress> told = Purchases.progress(commitment, view.at()).stream()
                    .filter(progress -> progress.target().equals(target))
                    .toList();
            if (told.isEmpty()) {
                untold.add(target.id() + " (at least " + level(commitment, target) + "; "
                        + target.window().stage(view.at()) + ")");
            }
            for (Progress progress : told) {
                table.row(
                        progress.equals(told.getFirst()) ? target.id() : "",
                        progress.definition().toString(),
                        progress.by(),
                        brief(progress.bought(), commitment.digits()),
                        number(progress.level(), commitment.digits()),
                        progress.level() == null ? "" : share(progress.share()),
                        verdict(progress));
            }
        }
        if (untold.size() < commitment.targets().size()) {
            text.append(table.render(2));
        }
        if (!untold.isEmpty()) {
            text.append(Wrapped.lines(INDENT + "Nothing is told of ", String.join(", ", untold)));
        }
    }

    /** Whole percents of what is exact, tenths of the ends of an interval. */
    private static String share(Amount share) {
        return brief(share, share.isExact() ? 0 : 1);
    }

    private static String brief(Amount amount, int digits) {
        BigDecimal most = amount.most();
        String low = number(amount.least(), digits);
        if (most == null) {
            return "≥" + low;
        }
        String high = number(most, digits);
        return low.equals(high) ? low : amount.least().signum() == 0 ? "≤" + high : low + "–" + high;
    }

    private static String verdict(Progress progress) {
        boolean early = switch (progress.verdict()) {
            case AHEAD, BEHIND -> true;
            case MET, MISSED, OPEN, NOT_BEGUN -> false;
        };
        return progress.verdict() + (early ? ", told to before " + progress.toldUntil() : "");
    }

    private static String level(Commitment commitment, Commitment.Target target) {
        return target.years() == 0
                ? number(target.amount(), commitment.digits())
                : "2017 and " + number(target.amount(), commitment.digits());
    }

    private static String number(@Nullable BigDecimal number, int digits) {
        return number == null
                ? ""
                : number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    private static void sources(StringBuilder text, TalksView view, Commitment commitment) {
        text.append("\nWhat was promised\n");
        for (Commitment.Target target : commitment.targets()) {
            String reading = target.reading().isEmpty() ? "" : "; " + target.reading();
            text.append(Wrapped.lines(
                    INDENT,
                    target.id() + ": at least " + level(commitment, target) + ", " + target.window() + reading));
            text.append(Wrapped.lines(INDENT + INDENT + "[", TalksView.cited(target.act()) + "]"));
        }
        text.append("\nWhat is told of the buying\n");
        for (Commitment.Figure figure : commitment.figures()) {
            String category = figure.category().equals("total") ? "" : figure.category() + ", ";
            String amount = figure.amount() + (figure.share() ? " percent of the promise" : " " + commitment.unit());
            text.append(Wrapped.lines(
                    INDENT,
                    category + figure.definition() + ", " + view.talks().name(figure.by()) + ", " + figure.from()
                            + " to before " + figure.until() + ": " + amount));
            text.append(Wrapped.lines(INDENT + INDENT + "[", TalksView.cited(figure.act()) + "]"));
        }
        TalksText.notes(text, commitment.notes());
    }
}
