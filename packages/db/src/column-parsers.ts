/** Postgres type numbers (pg_type.oid) whose values both drivers must return alike. */
const int8 = 20;
const numeric = 1700;

/** Counts and scores fit a number exactly: counts stay under 2^53, scores have two decimals. */
export const columnParsers: Readonly<Record<number, (text: string) => number>> = {
  [int8]: Number,
  [numeric]: Number,
};
