/** What is wrong with a question of the bank, and what to do about it. */
export interface Problem {
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

/** The problem as one line: file, question, field, what to do. */
export function problemLine(file: string, { id, field, text }: Problem): string {
  return `${file}: ${id}: ${field}: ${text}`;
}
