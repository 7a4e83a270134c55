package parley.determination;

import parley.lawbook.card.LawSlice;

/** The law of one slice as lines of a book meet it. */
final class EntryLaw {

    private final LawSlice slice;
    private final MetCodes met;
    private final FeeTerms fees;

    EntryLaw(LawSlice slice) {
        this.slice = slice;
        this.met = LeftCards.of(slice);
        this.fees = new FeeTerms(slice);
    }

    LawSlice slice() {
        return slice;
    }

    /** What codes meet here; the same object under law books that say the same here. */
    MetCodes met() {
        return met;
    }

    FeeTerms fees() {
        return fees;
    }
}
