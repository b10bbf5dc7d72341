import { createBankQuestionSource as createSource } from '../questions/bank-question-source.ts';
import type { QuestionSource } from '../questions/question-source.ts';
import type { QuestionPool } from '../questions/select-questions.ts';
import { bankFiles } from './categories/index.ts';
import rolesJson from './roles.json' with { type: 'json' };
import { bankFileSchema, type BankQuestion, type Role, roleSchema } from './schema.ts';
import { z } from 'zod';

export * from './schema.ts';
export { nearestRole } from '../questions/nearest-role.ts';
export { type QuestionPool, selectQuestions } from '../questions/select-questions.ts';

/** Stands in for a role that is like none of the bank's. */
const generalRole = 'Software Engineer';

const rolesSchema = z.array(roleSchema);
const bankFilesSchema = z.array(bankFileSchema);

let pool: QuestionPool | undefined;

/** Every question and role of the bank; read and checked once, at the first call. */
export function loadPool(): QuestionPool {
  pool ??= buildPool();
  return pool;
}

/** Every question of the bank. */
export function loadBank(): readonly BankQuestion[] {
  return loadPool().questions;
}

/** Every role the bank knows. */
export function loadRoles(): readonly Role[] {
  return loadPool().roles;
}

/** Takes questions from the bank that ships with this package. */
export function createBankQuestionSource(): QuestionSource {
  return createSource(loadPool());
}

function buildPool(): QuestionPool {
  const roles = rolesSchema.parse(rolesJson);
  const general_role = roles.find(({ name }) => name === generalRole);
  if (general_role === undefined) throw new Error(`roles.json has no ${generalRole}`);
  const files = bankFilesSchema.parse(bankFiles);
  const questions = files.flatMap(({ skill_category, questions: ofCategory }) =>
    ofCategory.map((question) => ({ ...question, skill_category })),
  );
  return { questions, roles, general_role };
}
