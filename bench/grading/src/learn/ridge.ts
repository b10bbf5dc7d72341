import type { Samples } from './boosting.ts';

/** A linear model of standardised features. */
export interface Linear {
  readonly base: number;
  readonly means: readonly number[];
  readonly scales: readonly number[];
  readonly slopes: readonly number[];
}

/** Weighted least squares with an L2 penalty on standardised features. */
export function ridge({ rows, targets, weights }: Samples, penalty: number): Linear {
  const width = rows[0]?.length ?? 0;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const average = (value: (i: number) => number): number =>
    rows.reduce((sum, _row, i) => sum + (weights[i] ?? 0) * value(i), 0) / total;
  const features = Array.from({ length: width }, (_, j) => j);
  const means = features.map((j) => average((i) => rows[i]?.[j] ?? 0));
  const scales = features.map(
    (j) => Math.sqrt(average((i) => ((rows[i]?.[j] ?? 0) - (means[j] ?? 0)) ** 2)) || 1,
  );
  const base = average((i) => targets[i] ?? 0);
  const standard = rows.map((row) =>
    features.map((j) => ((row[j] ?? 0) - (means[j] ?? 0)) / (scales[j] ?? 1)),
  );
  const matrix = features.map((j) => features.map((k) => (j === k ? penalty : 0)));
  const right = features.map(() => 0);
  for (const [i, row] of standard.entries()) {
    const weight = weights[i] ?? 0;
    const error = (targets[i] ?? 0) - base;
    for (const [j, x] of row.entries()) {
      right[j] = (right[j] ?? 0) + weight * x * error;
      const line = matrix[j];
      if (line !== undefined)
        for (const [k, z] of row.entries()) line[k] = (line[k] ?? 0) + weight * x * z;
    }
  }
  return { base, means, scales, slopes: solved(matrix, right) };
}

/** Gaussian elimination of a positive definite system. */
function solved(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let j = 0; j < size; j++) {
    const pivot = matrix[j]?.[j] ?? 1;
    for (let i = j + 1; i < size; i++) {
      const factor = (matrix[i]?.[j] ?? 0) / pivot;
      const line = matrix[i];
      if (line === undefined || factor === 0) continue;
      for (let k = j; k < size; k++) line[k] = (line[k] ?? 0) - factor * (matrix[j]?.[k] ?? 0);
      right[i] = (right[i] ?? 0) - factor * (right[j] ?? 0);
    }
  }
  const result = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= (matrix[i]?.[k] ?? 0) * (result[k] ?? 0);
    result[i] = sum / (matrix[i]?.[i] ?? 1);
  }
  return result;
}
