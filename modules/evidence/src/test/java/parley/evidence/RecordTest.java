package parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.evidence.verdict.OnRecord;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

class RecordTest {

    @Test
    void every_act_that_the_record_cites_has_its_record_in_documents() {
        LawBook law = CompiledLaw.embedded();
        assertThat(OnRecord.embedded().citations())
                .isNotEmpty()
                .allSatisfy(act -> assertThat(law.tables().documents().has(act.document()))
                        .as("documents/ has %s", act.document())
                        .isTrue());
    }
}
