package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {

    private final Descriptions descriptions = new Descriptions(Set.of(
            "passenger vehicle",
            "part of a passenger vehicle",
            "upholstered wooden furniture",
            "completed kitchen cabinet",
            "meets note 39(b) parameters",
            "does not meet note 39(b) parameters",
            "batteries"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            passenger vehicle                    | passenger vehicle
            Passenger vehicles                   | passenger vehicle
            a small passenger vehicle, petrol    | passenger vehicle
            a part of a passenger vehicle        | part of a passenger vehicle
            parts for passenger vehicles         | part of a passenger vehicle
            furniture, upholstered, wooden frame | upholstered wooden furniture
            the completed kitchen cabinets       | completed kitchen cabinet
            battery                              | batteries
            upholstered                          | upholstered wooden furniture
            """)
    void a_text_means_the_longest_description_whose_words_it_has(String text, String description) {
        assertThat(descriptions.matching(text)).containsExactly(description);
    }

    @Test
    void a_denial_is_not_taken_for_what_it_denies() {
        assertThat(descriptions.matching("meets note 39(b) parameters")).containsExactly("meets note 39(b) parameters");
        assertThat(descriptions.matching("does not meet note 39(b) parameters"))
                .containsExactly("does not meet note 39(b) parameters");
    }

    @Test
    void a_text_may_mean_several_articles() {
        assertThat(descriptions.matching("passenger vehicle with batteries"))
                .containsExactlyInAnyOrder("passenger vehicle", "batteries");
    }

    @Test
    void a_text_that_is_only_part_of_several_descriptions_may_mean_any_and_means_none() {
        assertThat(descriptions.matching("vehicle")).isEmpty();
        assertThat(descriptions.possible("vehicle"))
                .containsExactlyInAnyOrder("passenger vehicle", "part of a passenger vehicle");
    }

    @Test
    void a_text_that_means_something_leaves_nothing_open() {
        assertThat(descriptions.possible("passenger vehicle")).isEmpty();
        assertThat(descriptions.possible("upholstered")).isEmpty();
        assertThat(descriptions.possible("toy")).isEmpty();
    }

    @Test
    void what_the_law_does_not_describe_means_nothing() {
        assertThat(descriptions.matching("toy")).isEmpty();
        assertThat(descriptions.matching("")).isEmpty();
        assertThat(descriptions.matching("of the and")).isEmpty();
    }
}
