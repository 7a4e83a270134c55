package parley.evidence.verdict;

import parley.evidence.claim.Claim;

/** A claim and what is so of it. */
public record Finding(Claim claim, Verdict verdict) {}
