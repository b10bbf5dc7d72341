import type { ChosenQuestion, QuestionRequest } from '@interview/core';
import { questionPrompt, questionReplySchema, questionsFromReplies } from '@interview/core/llm';
import type { ModelClient } from './model-client.ts';
import { askForJson } from './model-reply.ts';

/** Questions written by the model, each by a call of its own. Rejects when one fails or they do not fit. */
export async function modelQuestions(
  model: ModelClient,
  request: QuestionRequest,
  temperature: number,
): Promise<ChosenQuestion[]> {
  const replies = await Promise.all(
    Array.from({ length: request.num_questions }, (_, number) =>
      askForJson(model, {
        prompt: questionPrompt(request, number),
        schema: questionReplySchema,
        temperature,
      }),
    ),
  );
  const questions = questionsFromReplies(replies, request);
  if (typeof questions === 'string')
    throw new Error(`The model's questions do not fit: ${questions}`);
  return questions.map((question) => ({ ...question, bank_id: null }));
}
