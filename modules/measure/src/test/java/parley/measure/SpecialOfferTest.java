package parley.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SpecialOfferTest {

    @Test
    void each_rate_is_offered_under_its_own_programmes() {
        assertThat(SpecialOffer.parse("Free (A+,AU,BH) 3.2% (JP)"))
                .containsExactly(
                        new SpecialOffer(DutyExpressions.parse("Free"), Set.of("A+", "AU", "BH")),
                        new SpecialOffer(DutyExpressions.parse("3.2%"), Set.of("JP")));
    }

    @Test
    void the_letter_s_is_also_claimed_by_the_name_of_its_agreement() {
        assertThat(SpecialOffer.parse("Free (S,S+)").getFirst().programs())
                .containsExactlyInAnyOrder("S", "S+", "USMCA");
        assertThat(SpecialOffer.parse("Free (S+)").getFirst().programs()).containsExactly("S+");
    }

    @Test
    void a_rate_that_another_heading_gives_is_kept_as_words() {
        List<SpecialOffer> offers = SpecialOffer.parse("Free (BH) 13.3¢/kg (PA) See 9822.04.10 (AU)");
        assertThat(offers).hasSize(3);
        assertThat(offers.getLast())
                .isEqualTo(new SpecialOffer(new DutyExpression.Textual("See 9822.04.10"), Set.of("AU")));
    }

    @Test
    void a_stray_full_stop_costs_no_programme_its_offer() {
        assertThat(SpecialOffer.parse("Free (MA,.OM,P)").getFirst().programs())
                .containsExactlyInAnyOrder("MA", "OM", "P");
    }

    @Test
    void an_empty_column_offers_nothing() {
        assertThat(SpecialOffer.parse("")).isEmpty();
    }

    @Test
    void every_programme_that_the_schedule_prints_is_offered_with_the_rate_before_it() {
        Pattern bracket = Pattern.compile("\\(([^()]*)\\)");
        assertThat(PublishedSchedule.texts("special")).hasSizeGreaterThan(200).allSatisfy(printed -> {
            List<Set<String>> brackets = new ArrayList<>();
            Matcher matcher = bracket.matcher(printed);
            while (matcher.find()) {
                brackets.add(new HashSet<>(List.of(matcher.group(1).split("[,. ]+", -1))));
            }
            List<SpecialOffer> offers = SpecialOffer.parse(printed);
            assertThat(offers).hasSameSizeAs(brackets);
            for (int i = 0; i < offers.size(); i++) {
                assertThat(offers.get(i).programs()).containsAll(brackets.get(i));
                assertThat(printed).contains(offers.get(i).rate().toString());
            }
        });
    }

    @Test
    void an_offer_under_some_programmes_keeps_its_rate_and_loses_the_others() {
        SpecialOffer offer = SpecialOffer.parse("3.2% (JP,KR,SG)").getFirst();
        assertThat(offer.under(Set.of("KR", "AU"))).isEqualTo(new SpecialOffer(offer.rate(), Set.of("KR")));
        assertThat(offer.under(Set.of()).programs()).isEmpty();
    }
}
