/**
 * Prints how well the time that a refused sign-in takes tells whether its account exists, as the area
 * under the ROC curve (AUC): 0.5 is a coin, 1 is certainty.
 *
 *   pnpm bench:sign-in [pairs]   so many sign-ins of each kind, one after the other; 500 unless told
 */
import { randomUUID } from 'node:crypto';
import { startTestApi } from '../src/testing/test-api.ts';

const pairs = Number(process.argv[2] ?? 500);
const warmUp = 20;

await using api = await startTestApi();
const { email: known } = await api.user();

async function timeOfRefusal(email: string): Promise<number> {
  const start = performance.now();
  const { status } = await api.rest('POST', '/api/auth/login', {
    body: { email, password: `wrong-${randomUUID()}` },
  });
  if (status !== 401) throw new Error(`Expected 401, got ${status}`);
  return performance.now() - start;
}

/** The share of pairs in which the first list's time is the longer one; ties count half. */
function areaUnderCurve(longer: readonly number[], shorter: readonly number[]): number {
  const won = longer.flatMap((one) => shorter.map((other) => (Math.sign(one - other) + 1) / 2));
  return won.reduce((sum, win) => sum + win, 0) / won.length;
}

const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
for (let pair = -warmUp; pair < pairs; pair += 1) {
  const unknown = `user-${randomUUID().slice(0, 8)}@example.com`;
  // Each kind goes first every other time, so that neither gains by its place.
  const inOrder = pair % 2 === 0 ? [known, unknown] : [unknown, known];
  for (const email of inOrder) {
    const taken = await timeOfRefusal(email);
    if (pair >= 0) times[email === known ? 'known' : 'unknown'].push(taken);
  }
}

const median = (values: readonly number[]): string =>
  (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN).toFixed(2);
console.log(`known account    median ${median(times.known)} ms of ${pairs}`);
console.log(`unknown account  median ${median(times.unknown)} ms of ${pairs}`);
console.log(`AUC              ${areaUnderCurve(times.known, times.unknown).toFixed(3)}`);
