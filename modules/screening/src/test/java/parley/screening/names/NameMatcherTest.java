package parley.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    private static final NameReader READER = new NameReader();
    private static final NameMatcher MATCHER = new NameMatcher();

    private static NameScore score(String a, String b) {
        return MATCHER.explain(READER.read(a, NameKind.UNTOLD), READER.read(b, NameKind.UNTOLD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nordhafen Aktiengesellschaft        | Nordhafen AG",
                "OOO Severny Zavod                   | Severny Zavod Limited Liability Company",
                "ООО Северный Завод                  | Severnyy Zavod LLC",
                "Fabrika S. z o.o. Sp. z o.o.        | FABRIKA S Z OO",
                "Shenzhen Weiming Optics Co., Ltd.   | SHENZHEN WEIMING OPTICS COMPANY LIMITED",
                "深圳伟明光电有限公司                    | Shenzhen Weiming Optoelectronics Co., Ltd.",
                "Ostrava Works, a.s.                 | Ostrva Works",
                "The Granger & Sons Company          | Granger and Sons",
                "J.K. Morrow Holdings p.l.c.         | JK Morrow Holdings plc",
                "KOWALCZYK, Jan                      | Jan Kowalczyk",
                "Abd al-Karim al-Hashimi             | Abdulkarim Hashemi",
                "عبد الكريم الهاشمي                    | Abdul Karim Al Hashimi",
                "Юрий Сергеевич Белов                 | Yuri Belov",
                "Muhammad Yusuf Khan                 | Mohamed Youssef Khan",
                "Hans J. Oberberg                    | Hans Joachim Oberberg",
                "박지훈                                | Park Ji-hoon",
                "鈴木一郎                              | Suzuki Ichiro",
                "Dr. Elena Popescu                   | Elena Popescu",
                "Brigade Twenty-One                  | Brigade 21",
            })
    void one_name_written_in_two_ways_is_a_match(String a, String b) {
        assertThat(score(a, b)).as("%s", score(a, b)).matches(NameScore::isMatch);
        assertThat(score(b, a).score()).isEqualTo(score(a, b).score());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bank of Northland (Singapore) Limited | Bank of Northland (Hong Kong) Limited",
                "Nordhafen AG                          | Sudhafen Logistik AG",
                "Nordhafen Shipyard Ltd                | Nordhafen Ltd",
                "Ahmed Karim al-Basri                  | Ahmed Karim al-Kufi",
                "Omar bin Khalid                       | Khalid bin Omar",
                "Pavel Andreevich Orlov                | Pavel Borisovich Orlov",
                "李小龙                                 | 李小虎",
                "Kowalczyk                             | Jan Kowalczyk Nowak",
                "Government of Eastland                | Government of Westmark",
                "Frost, William G.                     | William W Frost",
            })
    void another_name_is_none_however_much_they_share(String a, String b) {
        assertThat(score(a, b)).as("%s", score(a, b)).matches(score -> !score.isMatch());
    }

    @Test
    void a_score_shows_what_makes_it_up() {
        NameScore score = score("Karim Hashimi Trading", "Karim Hashemi Trading Ltd");
        assertThat(score.pairs()).contains("karim = karim", "hashimi ~ hashemi", "trading = trading");
        assertThat(score.conflict()).isZero();
        assertThat(score.extra()).isZero();
        assertThat(score.matched()).isLessThan(score.total());
        assertThat(score("Ahmed Basri", "Ahmed Kufi").conflict()).isEqualTo(1);
    }

    @Test
    void a_name_of_forms_and_titles_alone_is_still_a_name() {
        assertThat(score("Company Ltd", "Company Ltd").isMatch()).isTrue();
        assertThat(score("Sheikh", "Sheikh").isMatch()).isTrue();
        assertThat(score("???", "Sheikh").isMatch()).isFalse();
    }
}
