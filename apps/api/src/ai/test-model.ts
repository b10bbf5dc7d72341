import type { TestAiResponse } from '@interview/core';
import type { AppContext } from '../context.ts';

/** Asks the model for one word. A model that cannot answer is a result, not an error. */
export async function testModel({ model, config, log }: AppContext): Promise<TestAiResponse> {
  const name = config.OPENAI_MODEL;
  if (model === undefined) {
    return { status: 'failed', model: name, error: 'OPENAI_API_KEY is not set; working offline' };
  }
  try {
    const response = await model.complete({
      system: 'You test a connection.',
      user: 'Reply with exactly: OpenAI connection successful!',
      temperature: 0,
    });
    return { status: 'connected', model: name, response: response.trim() };
  } catch (error) {
    log.warn({ reason: failureReason(error) }, 'model test failed');
    return { status: 'failed', model: name, error: failureReason(error) };
  }
}

/** What a caller may know of a model's failure: never a key, an address or a reply. */
function failureReason(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 401 || status === 403) return 'Incorrect API key provided';
  if (status === 404) return 'The model does not exist or the key may not use it';
  if (status === 429) return 'Rate limit or quota of the model reached';
  if (typeof status === 'number') return `The model answered with status ${status}`;
  return 'The model did not answer';
}
