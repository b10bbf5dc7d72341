import type { ChosenQuestion, QuestionRequest } from '@interview/core';
import { questionPrompt, questionsFromReply, questionsReplySchema } from '@interview/core/llm';
import type { ModelClient } from './model-client.ts';
import { askForJson } from './model-reply.ts';

/** Questions written by the model for the request. Rejects when the model writes none that fit. */
export async function modelQuestions(
  model: ModelClient,
  request: QuestionRequest,
  temperature: number,
): Promise<ChosenQuestion[]> {
  const prompt = questionPrompt(request);
  const reply = await askForJson(model, { prompt, schema: questionsReplySchema, temperature });
  const questions = questionsFromReply(reply, request);
  if (typeof questions === 'string')
    throw new Error(`The model's questions do not fit: ${questions}`);
  return questions.map((question) => ({ ...question, bank_id: null }));
}
