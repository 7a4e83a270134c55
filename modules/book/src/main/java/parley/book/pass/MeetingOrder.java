package parley.book.pass;

import java.util.Arrays;

/** The lines of a batch in an order in which those that meet the same law stand together, so that it is at hand for all of them. */
final class MeetingOrder {

    private int[] ends = new int[1 << 10];
    private int[] order = {};

    /** The lines of a batch whose meetings are known; holds until the next. */
    int[] of(Batch batch) {
        if (order.length < batch.size) {
            order = new int[batch.size];
        }
        Arrays.fill(ends, 0);
        int most = 0;
        for (int i = 0; i < batch.size; i++) {
            int meeting = batch.meeting[i].number();
            most = Math.max(most, meeting);
            count(meeting);
        }
        for (int meeting = 1; meeting <= most; meeting++) {
            ends[meeting] += ends[meeting - 1];
        }
        for (int i = batch.size - 1; i >= 0; i--) {
            order[--ends[batch.meeting[i].number()]] = i;
        }
        return order;
    }

    private void count(int meeting) {
        if (meeting >= ends.length) {
            ends = Arrays.copyOf(ends, Math.max(meeting + 1, 2 * ends.length));
        }
        ends[meeting]++;
    }
}
