/** What words a claim is made of, and in which order: a lexicon, gazetteers and rules, all of them data. */
@NullMarked
package parley.evidence.grammar;

import org.jspecify.annotations.NullMarked;
