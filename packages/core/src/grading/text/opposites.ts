import { generalOpposites } from './opposites-by-field/general-english.ts';
import { programmingOpposites } from './opposites-by-field/programming.ts';
import { systemsOpposites } from './opposites-by-field/systems.ts';
import { stem } from './stem.ts';

/** Words that contradict each other when one stands where the other should. */
const pairs = [generalOpposites, programmingOpposites, systemsOpposites].flatMap((field) =>
  field.trim().split('\n'),
);

const opposites = opposed();

/** True when the two stems contradict each other in the place of one another. */
export function areOpposite(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) === true || isTurned(a, b) || isTurned(b, a);
}

/** True for a stem that has an opposite in the list. */
export function hasOpposite(word: string): boolean {
  return opposites.has(word);
}

/** "ordered" and "unordered", "empty" and "nonempty". */
function isTurned(a: string, b: string): boolean {
  return a.length > 4 && (b === `un${a}` || b === `non${a}` || b === `in${a}` || b === `dis${a}`);
}

function opposed(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (a: string, b: string): void =>
    void found.set(a, (found.get(a) ?? new Set()).add(b));
  for (const pair of pairs) {
    const [a = '', b = ''] = pair.split(' ').map(stem);
    note(a, b);
    note(b, a);
  }
  return found;
}
