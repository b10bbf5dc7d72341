import { z } from 'zod';
import { type BankFile, bankFileSchema } from '../../src/bank/schema.ts';
import type { Problem } from './problem.ts';

/** The file when it has the right form, else what is wrong with it. */
export function readBankFile(
  text: string,
): { readonly file: BankFile } | { readonly problems: readonly Problem[] } {
  const json = parsed(text);
  if (json === undefined) return { problems: [fileProblem('is not JSON; look for a comma')] };
  const read = bankFileSchema.safeParse(json);
  if (read.success) return { file: read.data };
  return { problems: read.error.issues.map((issue) => problemOf(issue, json)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fileProblem(text: string): Problem {
  return { id: 'the file', field: 'everything', text };
}

type Issue = z.core.$ZodIssue;

/** Names the question by its id; by its place when the id is what is wrong. */
function problemOf({ path, message }: Issue, json: unknown): Problem {
  const [list, place, ...field] = path;
  if (list !== 'questions' || typeof place !== 'number')
    return { ...fileProblem(message), field: path.join('.') || 'everything' };
  return {
    id: idsSchema.parse(json).questions[place]?.id ?? `question ${place + 1}`,
    field: field.join('.') || 'everything',
    text: `${message}; bank/schema.ts describes the field`,
  };
}

const idsSchema = z.object({
  questions: z.array(z.object({ id: z.string().optional().catch(undefined) }).catch({})),
});
