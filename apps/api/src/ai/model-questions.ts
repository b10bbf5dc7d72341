import { bulkhead } from 'cockatiel';
import type { ChosenQuestion, QuestionRequest } from '@interview/core';
import {
  questionPrompt,
  type QuestionReply,
  questionReplySchema,
  questionsFromReplies,
} from '@interview/core/llm';
import { failuresBeforeBreak, type ModelClient } from './model-client.ts';
import { askForJson } from './model-reply.ts';

/** Fewer than the failures in a row that open the circuit: one interview alone must not end all grading. */
const callsAtOnce = failuresBeforeBreak - 1;

/**
 * Questions written by the model, each by a call of its own, a few at a time. Rejects when they do not fit,
 * or when one fails; those that wait are then not asked for.
 */
export async function modelQuestions(
  model: ModelClient,
  request: QuestionRequest,
  temperature: number,
): Promise<ChosenQuestion[]> {
  const turns = bulkhead(callsAtOnce, request.num_questions);
  const failed = new AbortController();
  const ask = async (number: number): Promise<QuestionReply> => {
    try {
      const prompt = questionPrompt(request, number);
      return await askForJson(model, { prompt, schema: questionReplySchema, temperature });
    } catch (error) {
      failed.abort();
      throw error;
    }
  };
  const replies = await Promise.all(
    Array.from({ length: request.num_questions }, (_, number) =>
      turns.execute(() => ask(number), failed.signal),
    ),
  );
  const questions = questionsFromReplies(replies, request);
  if (typeof questions === 'string')
    throw new Error(`The model's questions do not fit: ${questions}`);
  return questions.map((question) => ({ ...question, bank_id: null }));
}
