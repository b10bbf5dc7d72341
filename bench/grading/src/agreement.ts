/** Pearson's correlation; 0 when one side does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const a = mean(x);
  const b = mean(y);
  let both = 0;
  let left = 0;
  let right = 0;
  for (const [i, value] of x.entries()) {
    const other = y[i] ?? 0;
    both += (value - a) * (other - b);
    left += (value - a) ** 2;
    right += (other - b) ** 2;
  }
  return left > 0 && right > 0 ? both / Math.sqrt(left * right) : 0;
}

/** Mean over the data sets of the correlation of people's scores with what was predicted. */
export function macroPearson(
  rows: readonly { readonly dataset: string; readonly human: number; readonly predicted: number }[],
): number {
  const sets = [...Map.groupBy(rows, ({ dataset }) => dataset).values()];
  return mean(
    sets.map((set) =>
      pearson(
        set.map(({ human }) => human),
        set.map(({ predicted }) => predicted),
      ),
    ),
  );
}

/** Root mean square error. */
export function rmse(x: readonly number[], y: readonly number[]): number {
  return Math.sqrt(mean(x.map((value, i) => (value - (y[i] ?? 0)) ** 2)));
}

/** Cohen's kappa with quadratic weights over `steps` + 1 equal steps of 0 to 1 (Cohen 1968). */
export function quadraticKappa(x: readonly number[], y: readonly number[], steps = 5): number {
  const step = (value: number): number => Math.max(0, Math.min(steps, Math.round(value * steps)));
  const left = x.map(step);
  const right = y.map(step);
  const observed = mean(left.map((value, i) => (value - (right[i] ?? 0)) ** 2));
  const expected = mean(left.map((value) => mean(right.map((other) => (value - other) ** 2))));
  return expected > 0 ? 1 - observed / expected : 0;
}

/** An interval and the score that it should hold. */
interface Margin {
  readonly human: number;
  readonly low: number;
  readonly high: number;
}

/** Share of the scores that lie in their intervals. */
export function heldShare(rows: readonly Margin[]): number {
  return mean(rows.map(({ human, low, high }) => (low <= human && human <= high ? 1 : 0)));
}

export function meanWidth(rows: readonly Pick<Margin, 'low' | 'high'>[]): number {
  return mean(rows.map(({ low, high }) => high - low));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
