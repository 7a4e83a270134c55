package parley.determination;

import parley.ground.At;
import parley.measure.Regime;
import parley.measure.Territory;

/** Whose border goods cross, from where and when: what of a line selects the law. */
public record Crossing(Regime regime, Territory origin, At entered) {}
