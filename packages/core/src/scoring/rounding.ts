/**
 * Rounds to two decimals, halves away from zero: 51.665 → 51.67, -0.005 → -0.01.
 * Goes through the shortest decimal form, so that 1.005 (stored as 1.00499…) is 1.01.
 */
export function roundScore(value: number): number {
  const magnitude = Math.abs(value);
  const shifted = Number(`${magnitude}e2`);
  const hundredths = Math.round(Number.isNaN(shifted) ? magnitude * 100 : shifted);
  return (Math.sign(value) * hundredths) / 100 || 0;
}
