package parley.cli;

/** The forms an answer is written in. */
enum Format {
    text,
    json,
    csv
}
