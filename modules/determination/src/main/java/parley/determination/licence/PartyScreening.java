package parley.determination.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.determination.ShipmentLine;
import parley.determination.licence.PartyStanding.Kind;
import parley.ground.At;
import parley.lawbook.Fact;
import parley.lawbook.LawBook;
import parley.lawbook.OwnershipRule;
import parley.measure.Regime;
import parley.screening.CaptureRule;
import parley.screening.Listing;
import parley.screening.lists.ListedParty;
import parley.screening.lists.PartyIndex;
import parley.screening.lists.PartyMatch;
import parley.screening.lists.PartyQuery;
import parley.screening.ownership.Ownership;
import parley.screening.ownership.OwnershipAnswer;
import parley.screening.ownership.OwnershipScreen;

/**
 * Screens the parties of shipments: by name against every list at hand, and by ownership under every rule of the law book,
 * where owners were told. Not for use by several threads, as the index is not.
 */
public final class PartyScreening {

    /** From this score on a listed party is taken for the one named; below it the question stays open. */
    static final double SURE = 0.97;

    private final LawBook book;
    private final LocalDate known;
    private final PartyIndex index;
    private final @Nullable Ownership ownership;
    private final Map<String, List<PartyMatch>> found = new HashMap<>();

    /** @param ownership who is listed and who owns whom, as told by files; null where nothing was told */
    public PartyScreening(LawBook book, LocalDate known, PartyIndex index, @Nullable Ownership ownership) {
        this.book = book;
        this.known = known;
        this.index = index;
        this.ownership = ownership;
    }

    /** Screens the parties that a line tells, each as of the line's day. */
    public List<CheckedParty> screen(ShipmentLine line) {
        List<CheckedParty> parties = new ArrayList<>();
        line.facts().told().entrySet().stream()
                .filter(told -> isRole(book, told.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(told -> Arrays.stream(told.getValue().split("\\|", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> parties.add(screen(told.getKey(), name, line))));
        return parties;
    }

    /** Whether a fact is the role of a party. */
    public static boolean isRole(LawBook book, String name) {
        Fact fact = book.tables().facts().get(name);
        return fact != null && fact.kind() == Fact.Kind.PARTY;
    }

    private CheckedParty screen(String role, String name, ShipmentLine line) {
        List<PartyMatch> matches = found.computeIfAbsent(name, each -> index.search(PartyQuery.of(each)));
        List<PartyStanding> standings = new ArrayList<>();
        matches.forEach(match -> byList(role, name, match, line, standings));
        List<OwnershipAnswer> answers = new ArrayList<>();
        if (ownership != null) {
            byFile(role, name, ownership, standings);
            for (OwnershipRule rule : book.tables().ownership().values()) {
                byOwnership(role, name, rule, ownership, line, answers, standings);
            }
        }
        return new CheckedParty(role, name, matches, answers, standings);
    }

    private static void byList(
            String role, String name, PartyMatch match, ShipmentLine line, List<PartyStanding> standings) {
        ListedParty party = match.party();
        String list = party.list().list();
        String day = day(
                Exporting.at(Regime.exporting(party.list().regime()), line),
                party.list().regime());
        if (!party.isListedOn(day)) {
            return;
        }
        boolean sure = match.score() >= SURE;
        boolean suspended = party.isSuspendedOn(day);
        List<String> doubts = new ArrayList<>(party.remarksOn(day));
        doubts.add("the list as of " + party.list().edition()
                + (party.list().note().isEmpty() ? "" : ": " + party.list().note()));
        standings.add(new PartyStanding(
                role,
                name,
                list,
                Set.copyOf(party.programmes()),
                sure ? suspended ? Kind.SUSPENDED : Kind.SURELY : Kind.PERHAPS,
                party.policy(),
                party.requirement(),
                (sure ? "on list " : "perhaps on list ") + list + " as " + party.name()
                        + (suspended ? ", suspended on that day" : ""),
                party.acts(),
                sure ? List.of() : List.of(role + ": whether " + name + " is " + party.name() + " of list " + list),
                doubts));
    }

    /** What a file tells of the lists that a party stands on. */
    private static void byFile(String role, String name, Ownership ownership, List<PartyStanding> standings) {
        for (Listing listing : ownership.listings()) {
            if (listing.party().equals(name)) {
                standings.add(new PartyStanding(
                        role,
                        name,
                        listing.list(),
                        listing.programmes(),
                        Kind.SURELY,
                        "",
                        "",
                        "on list " + listing + " as the file of listed parties tells",
                        "",
                        List.of(),
                        List.of()));
            }
        }
    }

    private void byOwnership(
            String role,
            String name,
            OwnershipRule rule,
            Ownership told,
            ShipmentLine line,
            List<OwnershipAnswer> answers,
            List<PartyStanding> standings) {
        At at = Exporting.at(rule.regime(), line);
        CaptureRule capture = rule.at(at.from(), known, book.tables().documents());
        LocalDate day = at.from().atZone(LawBook.zone(rule.regime())).toLocalDate();
        OwnershipAnswer answer = new OwnershipScreen(told, capture, day, at.toString()).screen(name, null);
        answers.add(answer);
        boolean listed = told.listings().stream().anyMatch(each -> each.party().equals(name));
        Kind kind = switch (answer.answer()) {
            case CAUGHT -> Kind.SURELY;
            case UNKNOWN -> Kind.PERHAPS;
            case UNSPECIFIED -> Kind.UNSPECIFIED;
            case NOT_CAUGHT -> null;
        };
        if (kind != null && !listed) {
            String unverified = capture.unverified();
            standings.add(new PartyStanding(
                    role,
                    name,
                    rule.id(),
                    Set.of(),
                    kind,
                    policyOfOwners(answer),
                    Objects.requireNonNullElse(answer.requirement(), ""),
                    answer.because(),
                    answer.citation(),
                    answer.ask(),
                    unverified == null ? List.of() : List.of(unverified)));
        }
    }

    /** The review policies of the entries of those through whom a party is caught, as far as the lists at hand tell. */
    private String policyOfOwners(OwnershipAnswer answer) {
        Set<String> policies = new LinkedHashSet<>();
        answer.through().stream()
                .map(OwnershipAnswer.Link::owner)
                .distinct()
                .flatMap(owner -> index.search(PartyQuery.of(owner)).stream())
                .filter(match -> match.score() >= SURE)
                .map(match -> match.party().policy())
                .filter(policy -> !policy.isEmpty())
                .forEach(policies::add);
        return String.join("; ", policies);
    }

    private static String day(At at, String country) {
        return at.from()
                .atZone(LawBook.zone(Regime.exporting(country)))
                .toLocalDate()
                .toString();
    }
}
