/** Adds `factor` times a vector to a sum of the same length. */
export function add(sum: Float64Array, vector: Float64Array, factor: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + factor * (vector[at] ?? 0);
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The vector with length 1; all 0 stays so. */
export function unit(vector: Float64Array): Float64Array {
  const length = lengthOf(vector) || 1;
  return vector.map((value) => value / length);
}

export function lengthOf(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
