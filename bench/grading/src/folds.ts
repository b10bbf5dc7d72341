/** Parts of the questions: a question is in one part alone. */
const parts = 10;

/** The part of each question, dealt out in the order of first appearance. */
export function foldOf(questionIds: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(questionIds)].map((id, index) => [id, index % parts]));
}

export const foldNumbers: readonly number[] = Array.from({ length: parts }, (_, part) => part);

/** What was made for a part. */
export function ofPart<Made>(all: readonly Made[], part: number): Made {
  const made = all[part];
  if (made === undefined) throw new Error(`nothing was made for part ${part}`);
  return made;
}
