/** Smallest and largest strictness that a grader can be given. */
export const strictnessRange = { least: 0.25, most: 4 } as const;

/**
 * A score or an end of its interval, 0 to 1, as graders of that strictness would give it: nothing and all
 * stay what they are, and of what lies between they give less the larger it is. 1 changes nothing: it is
 * the mean strictness of those who graded the answers that the weights were trained on. Graders agree
 * far better on which answer is better than on what it is worth, so this is one number an operator may
 * set, and no part of the weights.
 */
export function strictly(share: number, strictness: number): number {
  return share ** strictness;
}

/** @throws RangeError that says what is allowed */
export function assertStrictness(strictness: number): void {
  const { least, most } = strictnessRange;
  if (!(strictness >= least && strictness <= most))
    throw new RangeError(`strictness must be from ${least} to ${most}, not ${strictness}`);
}
