package parley.lawbook.source;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.Citation;
import parley.measure.Control;
import parley.measure.GoodsScope;
import parley.measure.Measure;
import parley.measure.Origins;
import parley.measure.Portion;
import parley.measure.Proviso;
import parley.measure.Regime;
import parley.measure.ReviewPolicy;
import parley.measure.Territory;
import parley.measure.ZoneRule;

/** Turns one law file into a measure. */
final class MeasureReader {

    private final OriginsReader origins;

    MeasureReader(OriginsReader origins) {
        this.origins = origins;
    }

    /** @param file its path below the root, as {@code law/us/section-301/list-1.yaml} */
    Measure read(String file, Tree tree) {
        Fields fields = Fields.of(file, tree);
        String kind = fields.text("effect");
        List<Amendment> history = new ArrayList<>();
        for (Fields entry : fields.eachFields("history")) {
            history.add(amendment(entry, kind));
            entry.done();
        }
        if (history.isEmpty()) {
            throw fields.missing("history");
        }
        List<Proviso> provisos = new ArrayList<>();
        for (Fields entry : fields.eachFields("provisos")) {
            provisos.add(proviso(file, entry, history.getFirst().known()));
        }
        List<ZoneRule> zone = new ArrayList<>();
        for (Fields entry : fields.eachFields("zone")) {
            zone.add(zoneRule(entry, history.getFirst().known()));
            entry.done();
        }
        fields.items("cases");
        Measure measure = new Measure(
                idOf(file),
                fields.text("title"),
                kind,
                border(fields.fields("regime")),
                fields.text("authority"),
                origins.read(fields, "origin"),
                goods(file, fields, "goods"),
                goods(file, fields, "except-goods"),
                fields.find("on", MeasureReader::portion).orElse(Portion.REST),
                Conditions.read(fields),
                isControl(kind) ? new ControlReader(origins).read(fields) : Control.NONE,
                history,
                provisos,
                zone,
                fields.texts("notes"),
                fields.date("verified-until"));
        fields.done();
        return measure;
    }

    /** Whether measures of a kind are export controls. */
    static boolean isControl(String kind) {
        return List.of("licence", "prohibition", "listing", "jurisdiction").contains(kind);
    }

    /** The id of a measure: its path below {@code law/}, without the ending. */
    static String idOf(String file) {
        return file.substring("law/".length(), file.length() - ".yaml".length());
    }

    static Amendment amendment(Fields entry, String kind) {
        Action action = action(entry, kind);
        return new Amendment(
                entry.instant("at"), entry.findDate("known").orElse(LocalDate.MIN), action, Citations.read(entry));
    }

    private static Action action(Fields entry, String kind) {
        List<String> verbs = new ArrayList<>(entry.keys());
        verbs.retainAll(List.of("impose", "modify", "suspend", "extend", "revoke", "announce", "invalidate"));
        if (verbs.size() != 1) {
            throw new LawException(LawRule.READABLE.broken(
                    entry.place(),
                    "an entry says exactly one of impose, modify, suspend, extend, revoke, announce, invalidate"));
        }
        String verb = verbs.getFirst();
        return switch (verb) {
            case "impose" ->
                new Action.Impose(
                        EffectReader.effect(entry, verb, kind),
                        entry.findText("heading").orElse(null),
                        entry.find("on", MeasureReader::portion).orElse(null),
                        entry.findInstant("until").orElse(null));
            case "modify" ->
                new Action.Modify(
                        EffectReader.effect(entry, verb, kind),
                        entry.findText("heading").orElse(null),
                        entry.find("on", MeasureReader::portion).orElse(null));
            case "announce" ->
                new Action.Announce(
                        EffectReader.effect(entry, verb, kind),
                        entry.findText("heading").orElse(null),
                        entry.findInstant("until").orElse(null));
            case "suspend" -> suspension(entry);
            case "extend" -> extension(entry.fields(verb));
            case "revoke" -> {
                entry.text(verb);
                yield new Action.Revoke();
            }
            default -> {
                entry.text(verb);
                yield new Action.Invalidate();
            }
        };
    }

    private static Action suspension(Fields entry) {
        if (entry.findTree("suspend").orElseThrow() instanceof Tree.Mapping) {
            Fields terms = entry.fields("suspend");
            Action suspend = new Action.Suspend(terms.findInstant("until").orElse(null));
            terms.done();
            return suspend;
        }
        return new Action.Suspend(null);
    }

    private static Action extension(Fields terms) {
        Action action = terms.has("suspension-until")
                ? new Action.ExtendSuspension(terms.instant("suspension-until"))
                : new Action.Extend(terms.instant("until"));
        terms.done();
        return action;
    }

    /** @param measureKnown the day on which the measure itself could first be known */
    Proviso proviso(String file, Fields entry, LocalDate measureKnown) {
        Proviso proviso = new Proviso(
                entry.text("it"),
                entry.has("claim"),
                Conditions.read(entry),
                entry.has("origin") ? origins.read(entry, "origin") : Origins.ALL,
                goods(file, entry, "goods"),
                entry.has("rate") ? EffectReader.levy(entry, "rate") : null,
                entry.find("policy", ReviewPolicy::parse).orElse(null),
                entry.find("on", MeasureReader::portion).orElse(null),
                entry.find("only", MeasureReader::portion).orElse(null),
                entry.findText("heading").orElse(null),
                entry.has("on") ? entry.findText("rest-heading").orElse(null) : null,
                entry.findInstant("from").orElse(null),
                entry.findInstant("until").orElse(null),
                entry.findDate("known").orElse(measureKnown),
                Citations.read(entry));
        entry.done();
        return proviso;
    }

    private static ZoneRule zoneRule(Fields entry, LocalDate measureKnown) {
        return new ZoneRule(
                entry.read("rate-of", day -> ZoneRule.Day.valueOf(day.toUpperCase(Locale.ROOT))),
                entry.findInstant("admitted-from").orElse(null),
                entry.findInstant("admitted-before").orElse(null),
                entry.findInstant("entered-from").orElse(null),
                entry.findInstant("entered-before").orElse(null),
                entry.findDate("known").orElse(measureKnown),
                Citations.read(entry));
    }

    private static Regime border(Fields fields) {
        Regime regime = regime(fields);
        fields.done();
        return regime;
    }

    /** Whose border: {@code importing: US} or {@code exporting: CN}, among other keys. */
    static Regime regime(Fields fields) {
        return fields.has("importing")
                ? new Regime(Regime.Direction.IMPORTING, fields.read("importing", Territory::parse))
                : new Regime(Regime.Direction.EXPORTING, fields.read("exporting", Territory::parse));
    }

    private static GoodsScope goods(String file, Fields fields, String key) {
        var tree = fields.findTree(key);
        if (tree.isEmpty()
                || (tree.get() instanceof Tree.Text text && text.text().equals("all"))) {
            return GoodsScope.ALL;
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        if (tree.get() instanceof Tree.Text text) {
            return new GoodsScope(normal(folder + text.text()), null, null, null);
        }
        Fields scope = fields.fields(key);
        Citation act = scope.has("act") ? Citations.read(scope) : null;
        GoodsScope goods = new GoodsScope(
                normal(folder + scope.text("list")),
                scope.findText("exclude").map(name -> normal(folder + name)).orElse(null),
                scope.findText("edition").orElse(null),
                act);
        scope.done();
        return goods;
    }

    private static String normal(String path) {
        return Path.of(path).normalize().toString();
    }

    static Portion portion(String name) {
        return name.equals("value")
                ? Portion.REST
                : Arrays.stream(Portion.values())
                        .filter(portion -> name.equals(portion.fact()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no part of the value has that name"));
    }
}
