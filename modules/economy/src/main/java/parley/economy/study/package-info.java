/**
 * Several shocks against one base, side by side, with bands from other elasticities: {@link parley.economy.study.Study}.
 */
@NullMarked
package parley.economy.study;

import org.jspecify.annotations.NullMarked;
