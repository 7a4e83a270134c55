package parley.book.pass;

import java.util.ArrayList;
import java.util.List;

/** Texts met before, each with what it was read as, found by their characters without making a text. */
final class Dictionary<T> {

    /** A book of nothing but new texts is read without it. */
    static final int MOST = 1 << 18;

    private char[][] keys = new char[1 << 8][];
    private int[] places = new int[1 << 8];
    private final List<T> values = new ArrayList<>();

    /** The place of a text among those met, counted from nil; −1 if it was not met. */
    int numberOf(char[] text, int from, int until) {
        int place = places[slot(text, from, until)];
        return place - 1;
    }

    T get(int place) {
        return values.get(place);
    }

    /** Keeps what a text was read as. @return its place; −1 if no more are kept */
    int put(char[] text, int from, int until, T value) {
        if (values.size() >= MOST) {
            return -1;
        }
        if (2 * values.size() >= keys.length) {
            grow();
        }
        int slot = slot(text, from, until);
        keys[slot] = java.util.Arrays.copyOfRange(text, from, until);
        values.add(value);
        places[slot] = values.size();
        return values.size() - 1;
    }

    private void grow() {
        char[][] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new char[2 * oldKeys.length][];
        places = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] > 0) {
                int slot = slot(oldKeys[i], 0, oldKeys[i].length);
                keys[slot] = oldKeys[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    private int slot(char[] text, int from, int until) {
        int hash = 0;
        for (int i = from; i < until; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash * 0x9E3779B9) >>> 8 & (keys.length - 1);
        while (places[slot] > 0 && !java.util.Arrays.equals(keys[slot], 0, keys[slot].length, text, from, until)) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
