package parley.lawbook;

import org.jspecify.annotations.Nullable;

/**
 * The record of an act or table cited.
 *
 * @param id its id in citations
 * @param number its number as its publisher gives it
 * @param title its title
 * @param kind what it is
 * @param publisher who issued it
 * @param published where and when it was published, in words
 * @param address its official address; null if none is known
 */
public record Document(
        String id,
        String number,
        String title,
        String kind,
        String publisher,
        String published,
        @Nullable String address) {}
