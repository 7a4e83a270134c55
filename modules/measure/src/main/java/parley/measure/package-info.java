/**
 * The words of trade law: measures, the acts that amend them, the duties they impose and the conditions they set, each
 * with its citation. No input or output, and no arithmetic on shipments. Entry point: {@link parley.measure.Measure}.
 */
@NullMarked
package parley.measure;

import org.jspecify.annotations.NullMarked;
