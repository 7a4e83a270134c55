/**
 * Models of one sector and many countries, as a cross-check: income taxes relieved by tariff revenue and labour that responds
 * ({@link parley.economy.onesector.OneSectorSolver}, after Ignatenko, Lashkaripour, Macedoni and Simonovska, Journal of
 * International Economics 157, 2025), and structural gravity ({@link parley.economy.onesector.StructuralGravity}).
 */
@NullMarked
package parley.economy.onesector;

import org.jspecify.annotations.NullMarked;
