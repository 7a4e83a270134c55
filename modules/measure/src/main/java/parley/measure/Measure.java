package parley.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An act's effect on trade, with its whole dated history.
 *
 * @param id its path below {@code law/}
 * @param title what it is called
 * @param kind the kind of all its effects, as {@link Effect#kind} names it
 * @param regime whose border and which way
 * @param authority the authority it rests on, a key of {@code law/authorities.yaml}
 * @param origins the origins it bears on
 * @param goods the goods it bears on
 * @param exceptGoods goods it never bears on; {@link GoodsScope#ALL} stands for none
 * @param portion the part of the value it bears on; {@link Portion#REST} stands for the whole
 * @param condition what must hold for it to bear at all, its first test being the claim; {@link Condition#ALWAYS} for most
 * @param control what an export control bears on; {@link Control#NONE} for every other kind
 * @param history its amendments, as written
 * @param provisos its exceptions, the first that fits decides
 * @param zone of which day its rate is for goods of a foreign trade zone, the first that covers them decides; none where no
 *     text at hand says it
 * @param notes remarks for the reader, sources that differ among them
 * @param verifiedUntil up to when the sources were searched for later changes
 */
public record Measure(
        String id,
        String title,
        String kind,
        Regime regime,
        String authority,
        Origins origins,
        GoodsScope goods,
        GoodsScope exceptGoods,
        Portion portion,
        Condition condition,
        Control control,
        List<Amendment> history,
        List<Proviso> provisos,
        List<ZoneRule> zone,
        List<String> notes,
        LocalDate verifiedUntil) {

    public Measure {
        history = List.copyOf(history);
        provisos = List.copyOf(provisos);
        zone = List.copyOf(zone);
        notes = List.copyOf(notes);
    }

    /** The same measure with further amendments, as a scenario makes it. */
    public Measure amended(List<Amendment> further) {
        List<Amendment> all = new ArrayList<>(history);
        all.addAll(further);
        return withHistory(all);
    }

    /** The same measure with another history. */
    public Measure withHistory(List<Amendment> other) {
        return new Measure(
                id,
                title,
                kind,
                regime,
                authority,
                origins,
                goods,
                exceptGoods,
                portion,
                condition,
                control,
                other,
                provisos,
                zone,
                notes,
                verifiedUntil);
    }

    /** The ids of all goods lists that it reads. */
    public Stream<String> lists() {
        return Stream.concat(Stream.of(goods, exceptGoods), provisos.stream().map(Proviso::goods))
                .flatMap(scope -> scope.lists().stream());
    }

    @Override
    public String toString() {
        return id;
    }
}
