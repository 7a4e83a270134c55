package parley.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.screening.lists.ListedParty.Event;
import parley.screening.names.NameKind;

class PartyIndexTest {

    private static final PartyLists LISTS = PartyLists.embedded();
    private static final PartyIndex INDEX = new PartyIndex(LISTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huawei Technologies Co Ltd                 | EL         | Huawei Technologies Co., Ltd.",
                "Huawai Technologies                        | EL         | Huawei Technologies Co., Ltd.",
                "华为技术有限公司                              | EL         | Huawei Technologies Co., Ltd.",
                "Hikvision                                  | EL         | Hangzhou Hikvision Digital Technology Co., Ltd.",
                "أسامة بن لادن                               | SDN        | BIN LADIN, Usama bin Muhammad bin Awad",
                "斯巴鲁株式会社                               | CN-WATCH   | SUBARU Corporation",
                "Lockheed Martin Corp.                      | CN-CONTROL | Lockheed Martin Corporation",
            })
    void a_listed_party_is_found_by_its_names_in_any_script(String asked, String list, String name) {
        assertThat(INDEX.search(PartyQuery.of(asked)))
                .anyMatch(match -> match.party().list().list().equals(list)
                        && match.party().name().equals(name));
    }

    @Test
    void a_name_that_many_others_hold_is_found_where_it_is_listed_as_such() {
        assertThat(INDEX.search(PartyQuery.of("Huawei")))
                .anyMatch(match -> match.matched().equals("Huawei"));
    }

    @Test
    void a_short_name_tells_the_listed_names_that_hold_it() {
        assertThat(INDEX.longer(PartyQuery.of("Huawei"), List.of()))
                .extracting(PartyMatch::matched)
                .contains("Huawei Technologies Co., Ltd.")
                .allMatch(name -> name.toLowerCase(Locale.ROOT).contains("huawei"));
        assertThat(INDEX.longer(PartyQuery.of("Huawei Bakery"), List.of())).isEmpty();
    }

    @Test
    void every_listed_party_is_found_by_its_own_name() {
        List<String> lost = new Random(7)
                .ints(400, 0, LISTS.size())
                .mapToObj(LISTS::party)
                .filter(party -> INDEX.search(PartyQuery.of(party.name())).stream()
                        .noneMatch(match -> match.party().name().equals(party.name())))
                .map(ListedParty::name)
                .distinct()
                .toList();
        assertThat(lost).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_name_that_nobody_listed_bears_is_not_found() {
        assertThat(INDEX.search(PartyQuery.of("Qwzrtplk Vbnmghj Xcvbuio"))).isEmpty();
    }

    @Test
    void another_country_speaks_against_a_match_and_is_shown() {
        PartyQuery query = new PartyQuery("Huawei Technologies Co., Ltd.", NameKind.UNTOLD, "FR", "", "", 0.7);
        PartyMatch match = INDEX.search(query).stream()
                .filter(each -> each.party().name().equals("Huawei Technologies Co., Ltd.")
                        && each.party().list().list().equals("EL"))
                .findFirst()
                .orElseThrow();
        assertThat(match.evidence()).containsExactly(new Evidence("country", -0.1, "listed in CN"));
        assertThat(match.score()).isEqualTo(0.9);
    }

    @Test
    void a_party_stands_once_for_each_list() {
        Set<String> seen = new HashSet<>();
        assertThat(INDEX.search(PartyQuery.of("Huawei Technologies Co., Ltd.")))
                .allMatch(match ->
                        seen.add(match.party().list().list() + match.party().name()));
    }

    @Test
    void every_party_has_a_name_and_its_history_is_in_order() {
        assertThat(IntStream.range(0, LISTS.size()).mapToObj(LISTS::party)).allSatisfy(party -> {
            assertThat(party.name()).isNotBlank();
            assertThat(party.history()).isSortedAccordingTo(Comparator.comparing(Event::day));
        });
    }

    @Test
    void what_a_list_says_of_an_end_ends_it_on_that_day() {
        ListedParty party = new ListedParty(
                LISTS.lists().getFirst(),
                "X",
                List.of(),
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of(new Event("2022-08-03", "listed", "", ""), new Event("2023-07-13", "ended", "", "")),
                "");
        assertThat(List.of("2022-08-02", "2022-08-03", "2023-07-12", "2023-07-13"))
                .filteredOn(party::isListedOn)
                .containsExactly("2022-08-03", "2023-07-12");
    }

    @Test
    void an_edition_is_named_by_list_and_day() {
        assertThat(LISTS.list("1260h@2025-01-07").file()).isEqualTo("us-1260h-2025.csv");
        assertThatThrownBy(() -> LISTS.list("EL@2026-07-08"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no list 'EL@2026-07-08'. Maybe EL@2026-07-09");
    }
}
