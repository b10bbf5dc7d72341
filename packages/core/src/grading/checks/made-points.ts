/** Coverage of a claim from which it counts at all, and from which it counts in full. */
const counted = { from: 0.3, full: 0.8 } as const;

/** How far a claim is made, 0 to 1, given the share of its words that one stretch of the answer holds. */
export function creditOfCoverage(together: number): number {
  return Math.min(1, Math.max(0, (together - counted.from) / (counted.full - counted.from)));
}
