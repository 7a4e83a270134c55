/**
 * The multi-sector Ricardian model with input–output links in relative changes (Caliendo and Parro, Review of Economic
 * Studies 82(1), 2015). A {@link parley.economy.equilibrium.Base} is accounts made an equilibrium; what
 * {@link parley.economy.equilibrium.Solver} answers is the {@link parley.economy.equilibrium.Equilibrium} after a shock.
 */
@NullMarked
package parley.economy.equilibrium;

import org.jspecify.annotations.NullMarked;
