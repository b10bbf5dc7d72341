import { loadBank, type BankQuestion } from '../bank/index.ts';

/** The question of the bank with this id. */
export function bankQuestion(id: string): BankQuestion {
  const question = loadBank().find((one) => one.id === id);
  if (question === undefined) throw new Error(`The bank has no question ${id}`);
  return question;
}
