import type { Catalog, ChosenQuestion, QuestionRequest, QuestionSource } from '@interview/core';
import { createBankQuestionSource, loadBank, loadRoles } from '@interview/core/bank';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { ModelClient } from './model-client.ts';
import { modelQuestions } from './model-questions.ts';

export interface MadeQuestions {
  readonly questions: readonly ChosenQuestion[];
  readonly source: 'bank' | 'llm' | 'bank_fallback';
}

/** Makes the questions of an interview. */
export interface QuestionMaker {
  /** Who is asked first. */
  readonly preferred: 'bank' | 'llm';
  /** The bank alone. */
  readonly bank: QuestionSource;
  choose(request: QuestionRequest): Promise<MadeQuestions>;
  /** What the bank offers to choose from. */
  catalog(): Catalog;
}

interface Parts {
  readonly config: Config;
  readonly model: ModelClient | undefined;
  readonly log: Logger;
}

/** Questions by the model when there is one, from the bank otherwise and when the model fails. */
export function createQuestionMaker({ config, model, log }: Parts): QuestionMaker {
  const bank = createBankQuestionSource();
  return {
    preferred: model === undefined ? 'bank' : 'llm',
    bank,
    catalog,
    async choose(request) {
      if (model === undefined) return { questions: await bank.choose(request), source: 'bank' };
      try {
        const temperature = config.OPENAI_TEMPERATURE;
        return { questions: await modelQuestions(model, request, temperature), source: 'llm' };
      } catch (error) {
        log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'bank used');
        return { questions: await bank.choose(request), source: 'bank_fallback' };
      }
    },
  };
}

function catalog(): Catalog {
  const bank = loadBank();
  const skill_categories = [...new Set(bank.map((question) => question.skill_category))].toSorted();
  return {
    roles: loadRoles().map(({ name, skills }) => ({ name, skills: Object.keys(skills) })),
    skill_categories,
    total_questions: bank.length,
  };
}
