package parley.convert.schedule;

import java.util.List;

/**
 * One record of the Commission's export, as published: a heading, a line, or a text without number above lines.
 *
 * @param htsno the number with dots; "" for a text above lines
 * @param indent how deep it stands under its heading, which is 0
 * @param description the article's text; texts above lines end in a colon
 * @param units units of quantity
 * @param general column 1 general; blank where the superior line's rate holds
 * @param special column 1 special
 * @param other column 2
 */
record HtsRecord(
        String htsno,
        int indent,
        String description,
        List<String> units,
        String general,
        String special,
        String other) {

    String code() {
        return htsno.replace(".", "");
    }

    boolean hasDigits(int digits) {
        return code().length() == digits;
    }

    /** Chapters 98 and 99 hold special provisions that stand beside a line of chapters 1 to 97. */
    boolean isSpecialProvision() {
        return htsno.startsWith("98") || htsno.startsWith("99");
    }
}
