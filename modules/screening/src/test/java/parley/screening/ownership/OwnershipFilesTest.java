package parley.screening.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import parley.ground.Problem;
import parley.screening.Share;

/** What is made of rows as people write them. */
class OwnershipFilesTest {

    private static Ownership owners(String rows) throws IOException {
        return new OwnershipFiles().owners(new StringReader(rows), "owners.csv").ownership();
    }

    @Test
    void a_broken_share_is_kept_as_unknown_and_named() throws IOException {
        Ownership read = owners("owner,owned,percent\nX,T,half\nX,U,\n,V,5\n");
        assertThat(read.interests()).hasSize(2).allMatch(each -> each.share().equals(Share.UNKNOWN));
        assertThat(read.unread()).isEqualTo(1);
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "owners.csv:2: percent: 'half' is not a percentage; taken as an unknown share",
                        "owners.csv:4: owner is empty; the row names nobody and is left");
    }

    @Test
    void columns_may_be_left_out_or_stand_in_any_order_and_short_rows_are_read() throws IOException {
        Ownership read = owners("\uFEFFPercent , Owned,owner\n60,T,X\n,U,X\n");
        assertThat(read.interests())
                .extracting(each -> each.owner() + ">" + each.owned() + " " + each.share())
                .containsExactly("X>T 60 %", "X>U an unknown share");
        assertThat(owners("owner,owned,percent\nX,T\n").interests()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_missing_column_is_refused_with_the_one_maybe_meant() {
        assertThatThrownBy(() -> owners("owner,ownd,percent\nX,T,1\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("owners.csv has no column 'owned'. Maybe 'ownd' is meant");
    }

    @Test
    void days_and_relations_that_cannot_be_read_are_named_and_the_interest_is_kept() throws IOException {
        Ownership read = owners("owner,owned,percent,relation,from\nX,T,60,ownz,sometime\n");
        assertThat(read.interests()).hasSize(1).first().matches(each -> each.from() == null);
        assertThat(read.problems())
                .hasSize(2)
                .extracting(Problem::toString)
                .anyMatch(text -> text.endsWith("Maybe owns"));
    }

    @Test
    void listings_may_be_joined_in_one_cell() throws IOException {
        Ownership read = new OwnershipFiles()
                .listed(new StringReader("party,list\nX,EL + SDN[NPWMD;IFSR]\nX,EL + SDN[NPWMD;IFSR]\n"), "listed.csv")
                .ownership();
        assertThat(read.listings()).extracting(Object::toString).hasSize(2);
        assertThat(read.problems()).hasSize(1);
    }
}
