package parley.convert.goods;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a conversion can fill in for each code. */
public enum Field {
    /** The goods: 2 to 10 digits, dots allowed. */
    @JsonProperty("code")
    CODE,
    /** First day (from 12:01 a.m. in Washington), or an instant with its offset. */
    @JsonProperty("from")
    FROM,
    /** First day no longer covered, or an instant with its offset. */
    @JsonProperty("until")
    UNTIL,
    /** Last day still covered, in place of {@link #UNTIL}. */
    @JsonProperty("through")
    THROUGH,
    /** First day on which the public could know it. */
    @JsonProperty("known")
    KNOWN,
    /** First day on which its end could be known. The code is then written twice: without the end, and with it from that day. */
    @JsonProperty("until-known")
    UNTIL_KNOWN,
    /** The article within the code that alone is meant. */
    @JsonProperty("described-as")
    DESCRIBED_AS
}
