/** Parts of the questions: a question is in one part alone. */
const parts = 10;

/** The part of each question, dealt out in the order of first appearance. */
export function foldOf(questionIds: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(questionIds)].map((id, index) => [id, index % parts]));
}

export const foldNumbers: readonly number[] = Array.from({ length: parts }, (_, part) => part);
