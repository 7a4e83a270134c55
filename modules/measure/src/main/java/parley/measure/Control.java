package parley.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an export control bears on, beside the origins and conditions that every measure has: which way goods go, which items
 * they are, and who takes part. All that is given must hold.
 *
 * @param from the countries that goods leave
 * @param to the countries that they go to
 * @param items the items; empty for no limit to items
 * @param itemsOf other measures, as ids or prefixes that end in {@code *}, whose items they may be as well, while those are
 *     in force
 * @param upon other measures, written likewise, of which one must bear on the shipment; empty for no such limit
 * @param anyOf conditions of which one must hold; empty for none asked
 * @param parties what must be so of a party; {@link PartyTest#NONE} if nothing
 */
public record Control(
        Origins from,
        Origins to,
        List<ControlItem> items,
        List<String> itemsOf,
        List<String> upon,
        List<Condition> anyOf,
        PartyTest parties) {

    /** No control: the measure is of another kind. */
    public static final Control NONE =
            new Control(Origins.ALL, Origins.ALL, List.of(), List.of(), List.of(), List.of(), PartyTest.NONE);

    public Control {
        items = List.copyOf(items);
        itemsOf = List.copyOf(itemsOf);
        upon = List.copyOf(upon);
        anyOf = List.copyOf(anyOf);
    }

    /** Every condition in it. */
    public Stream<Condition> conditions() {
        return Stream.concat(anyOf.stream(), items.stream().flatMap(item -> Stream.of(item.is(), item.when())));
    }

    /**
     * That a party in one of the roles stands on one of the lists, or is caught by a rule of ownership.
     *
     * @param lists the lists, by the short names of {@code reference/parties/lists.csv}
     * @param programmes the programmes of which an entry must be under one; empty if any will do
     * @param says what the requirement of an entry must say, as {@code 734.9(e)}; empty if anything
     * @param ownership the rule of ownership that catches, as {@code bis}; empty if none does
     * @param roles the roles; empty for all
     */
    public record PartyTest(
            Set<String> lists, Set<String> programmes, String says, String ownership, Set<String> roles) {

        public static final PartyTest NONE = new PartyTest(Set.of(), Set.of(), "", "", Set.of());

        public PartyTest {
            lists = Set.copyOf(lists);
            programmes = Set.copyOf(programmes);
            roles = Set.copyOf(roles);
        }

        public boolean isAsked() {
            return !lists.isEmpty() || !ownership.isEmpty();
        }

        public boolean concerns(String role) {
            return roles.isEmpty() || roles.contains(role);
        }
    }
}
