package parley.economy.study;

import parley.economy.equilibrium.Shock;

/**
 * One shock under its name.
 *
 * @param name for people: a scenario, a file
 * @param shock tariffs and costs that are new
 */
public record Case(String name, Shock shock) {}
