package parley.lawbook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import parley.measure.CommodityCode;

/**
 * Commodity codes under dense numbers, counted up from nil as they are first asked for, so that what is known of a code
 * lies in arrays. Found by their digits as one {@code long}, without making a text.
 */
public final class CodeIndex {

    private static final int LENGTH_BITS = 4;
    private static final int MOST_STRANGERS = 10_000;

    private final List<Schedule> schedules;
    private final List<CommodityCode> codes = new ArrayList<>();
    private final AtomicInteger strangers = new AtomicInteger();
    private volatile Table table = new Table(1 << 10);

    /** Open-addressed: keys, nil where free, and the numbers of their codes. */
    private static final class Table {
        private final AtomicLongArray keys;
        private final int[] numbers;

        Table(int size) {
            keys = new AtomicLongArray(size);
            numbers = new int[size];
        }

        int slot(long key) {
            int mask = numbers.length - 1;
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
            long there = keys.getAcquire(slot);
            while (there != 0 && there != key) {
                slot = (slot + 1) & mask;
                there = keys.getAcquire(slot);
            }
            return slot;
        }

        void put(long key, int number) {
            int slot = slot(key);
            numbers[slot] = number;
            keys.setRelease(slot, key);
        }
    }

    public CodeIndex(LawBook.Tables tables) {
        this.schedules = tables.schedules();
    }

    /** The digits as one number that also tells how many there are; never nil. */
    public static long key(long digits, int length) {
        return (digits << LENGTH_BITS) | length;
    }

    /** The number of a code that was asked for before; −1 if it was not. */
    public int known(long key) {
        Table now = table;
        int slot = now.slot(key);
        return now.keys.getAcquire(slot) == 0 ? -1 : now.numbers[slot];
    }

    /**
     * The number of a code; −1 for one whose first eight digits no edition has, once there are many such: they are rated
     * nowhere, and a book may be full of them.
     */
    public int number(CommodityCode code) {
        long key = key(Long.parseLong(code.digits()), code.digits().length());
        int known = known(key);
        if (known < 0 && !isInSomeEdition(code) && strangers.incrementAndGet() > MOST_STRANGERS) {
            return -1;
        }
        return known < 0 ? take(key, code) : known;
    }

    private boolean isInSomeEdition(CommodityCode code) {
        int length = Math.min(8, code.digits().length());
        return schedules.stream()
                .anyMatch(schedule -> length >= schedule.columns().shortest()
                        && schedule.has(code.digits().substring(0, length)));
    }

    private synchronized int take(long key, CommodityCode code) {
        int known = known(key);
        if (known >= 0) {
            return known;
        }
        int number = codes.size();
        codes.add(code);
        Table next = codes.size() * 2 > table.numbers.length ? grown() : table;
        next.put(key, number);
        table = next;
        return number;
    }

    private Table grown() {
        Table before = table;
        Table next = new Table(before.numbers.length * 2);
        for (int i = 0; i < before.numbers.length; i++) {
            long key = before.keys.getAcquire(i);
            if (key != 0) {
                next.put(key, before.numbers[i]);
            }
        }
        return next;
    }

    /** The code of a number. */
    public synchronized CommodityCode code(int number) {
        return codes.get(number);
    }

    /** How many codes have a number. */
    public synchronized int size() {
        return codes.size();
    }
}
