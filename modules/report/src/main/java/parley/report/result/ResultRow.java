package parley.report.result;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.book.Reject;
import parley.book.pass.Bytes;
import parley.determination.Determination;
import parley.ground.Money;

/**
 * One row of a result: the answer for one line under one scenario.
 *
 * @param id what the book calls the line
 * @param scenario the scenarios, joined by {@code +}
 * @param at when it is entered
 * @param known by when the law is known
 * @param sums what it owes; null where there is no answer
 * @param headings numbers to report, in filing order, joined by {@code |}
 * @param missing facts not told that matter, joined by {@code |}
 * @param unverified what the answer rests on that could not be confirmed, joined by {@code |}
 * @param problem empty, or why there is no answer
 */
public record ResultRow(
        String id,
        String scenario,
        String at,
        String known,
        @Nullable Sums sums,
        String headings,
        String missing,
        String unverified,
        String problem) {

    /**
     * What a line owes. A greatest amount that is null is without bound; rates are percent of the value, null where it is
     * nil; fees that are null are not modelled; taxes that are null are not levied.
     */
    public record Sums(
            Money dutyMin,
            @Nullable Money dutyMax,
            @Nullable BigDecimal rateMin,
            @Nullable BigDecimal rateMax,
            Money refundableMin,
            @Nullable Money refundableMax,
            @Nullable Money fees,
            Determination.@Nullable Range taxes) {}

    public static ResultRow of(Determination determination) {
        String id = determination.line().id();
        String scenario = determination.asked().scenario();
        String at = determination.line().entered().toString();
        String known = determination.asked().known().toString();
        return switch (determination) {
            case Determination.NotRated not -> new ResultRow(id, scenario, at, known, null, "", "", "", not.problem());
            case Determination.Rated rated ->
                new ResultRow(
                        id,
                        scenario,
                        at,
                        known,
                        sums(rated),
                        rated.filing().stream()
                                .map(Determination.FilingLine::heading)
                                .distinct()
                                .collect(Collectors.joining("|")),
                        rated.missing().stream()
                                .map(Determination.Missing::fact)
                                .distinct()
                                .collect(Collectors.joining("|")),
                        String.join("|", rated.unverified()),
                        "");
        };
    }

    /** A row of the book that could not be read as a line. */
    public static ResultRow of(Reject reject) {
        return new ResultRow(reject.name(), "", "", "", null, "", "", "", reject.toString());
    }

    private static Sums sums(Determination.Rated rated) {
        Money value = rated.line().value();
        Money max = rated.duty().max();
        boolean worthless = value.cents() == 0;
        return new Sums(
                rated.duty().min(),
                max,
                worthless ? null : rated.duty().min().percentOf(value),
                worthless || max == null ? null : max.percentOf(value),
                rated.refundable().min(),
                rated.refundable().max(),
                Determination.findFees(rated).orElse(null),
                Determination.findTaxes(rated).orElse(null));
    }

    /** The row in bytes. */
    Bytes bytes(CellForm form, boolean taxed) {
        List<byte[]> cells = new ArrayList<>();
        for (String text : List.of(id, scenario, at, known)) {
            cells.add(form.cell(text));
        }
        if (sums == null) {
            cells.addAll(Collections.nCopies(taxed ? 10 : 8, new byte[0]));
        } else {
            sums(form, sums, cells);
            if (taxed) {
                taxes(form, sums.taxes, cells);
            }
        }
        for (String text : List.of(headings, missing, unverified, problem)) {
            cells.add(form.cell(text));
        }
        Bytes bytes = new Bytes();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                bytes.put(form.between());
            }
            bytes.put(cells.get(i));
        }
        return bytes.put(form.rowEnd());
    }

    private static void sums(CellForm form, Sums sums, List<byte[]> cells) {
        cells.add(amount(sums.dutyMin, form.unbounded()));
        cells.add(amount(sums.dutyMax, form.unbounded()));
        cells.add(percent(sums.rateMin, form.ofNothing()));
        cells.add(percent(sums.rateMax, sums.dutyMax == null ? form.unbounded() : form.ofNothing()));
        cells.add(amount(sums.refundableMin, form.unbounded()));
        cells.add(amount(sums.refundableMax, form.unbounded()));
        cells.add(amount(sums.fees, form.notModelled()));
        cells.add(amount(sums.fees, form.notModelled()));
    }

    private static void taxes(CellForm form, Determination.@Nullable Range taxes, List<byte[]> cells) {
        cells.add(taxes == null ? new byte[0] : amount(taxes.min(), form.unbounded()));
        cells.add(taxes == null ? new byte[0] : amount(taxes.max(), form.unbounded()));
    }

    private static byte[] amount(@Nullable Money money, byte[] otherwise) {
        return money == null ? otherwise : money.dollars().toPlainString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] percent(@Nullable BigDecimal percent, byte[] otherwise) {
        return percent == null
                ? otherwise
                : percent.stripTrailingZeros().toPlainString().getBytes(StandardCharsets.UTF_8);
    }
}
