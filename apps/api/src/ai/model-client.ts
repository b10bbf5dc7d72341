import {
  bulkhead,
  circuitBreaker,
  ConsecutiveBreaker,
  handleAll,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel';
import type { Prompt } from '@interview/core/llm';
import { BadRequestError, OpenAI } from 'openai';
import type { Config } from '../config.ts';

export interface ModelRequest extends Prompt {
  readonly temperature: number;
}

export interface ModelClient {
  readonly model: string;
  /** The reply's text. Rejects when the model cannot answer in time, whatever the cause. */
  complete(request: ModelRequest): Promise<string>;
}

/** Longest reply that is read, in characters; 2,000 tokens are about 8,000. */
const longestReply = 200_000;

/** Calls at once per process, and how many more may wait. */
const callsAtOnce = 8;
const callsWaiting = 64;

/** After so many failures in a row the model is left alone for a while. */
export const failuresBeforeBreak = 5;
const breakMilliseconds = 30_000;

/** The model behind OPENAI_API_KEY; undefined without a key. */
export function createModelClient(config: Config): ModelClient | undefined {
  if (config.OPENAI_API_KEY === undefined) return undefined;
  const milliseconds = config.OPENAI_TIMEOUT_SECONDS * 1000;
  const openai = new OpenAI({
    apiKey: config.OPENAI_API_KEY,
    baseURL: config.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    maxRetries: 2,
    timeout: milliseconds,
    logLevel: 'off',
  });
  const policy = wrap(
    // Outermost: waiting for a turn is waiting too, and a lease on an answer must outlast it.
    timeout(milliseconds, TimeoutStrategy.Aggressive),
    bulkhead(callsAtOnce, callsWaiting),
    circuitBreaker(handleAll, {
      halfOpenAfter: breakMilliseconds,
      breaker: new ConsecutiveBreaker(failuresBeforeBreak),
    }),
  );
  return {
    model: config.OPENAI_MODEL,
    complete: (request) =>
      policy.execute(({ signal }) => reply(openai, { config, request, signal })),
  };
}

interface Call {
  readonly config: Config;
  readonly request: ModelRequest;
  readonly signal: AbortSignal;
}

type ResponseFormat = OpenAI.ChatCompletionCreateParams['response_format'];

/** Asks for the strict schema; a model that does not know schemas is asked for plain JSON. */
async function reply(openai: OpenAI, call: Call): Promise<string> {
  const { json } = call.request;
  if (json === undefined) return streamedReply(openai, call, undefined);
  try {
    return await streamedReply(openai, call, {
      type: 'json_schema',
      json_schema: { ...json, strict: true },
    });
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error;
    return streamedReply(openai, call, { type: 'json_object' });
  }
}

/** Streams, so that a reply that is cut or never ends is seen as such. */
async function streamedReply(
  openai: OpenAI,
  { config, request, signal }: Call,
  responseFormat: ResponseFormat,
): Promise<string> {
  const stream = await openai.chat.completions.create(
    {
      model: config.OPENAI_MODEL,
      max_tokens: config.OPENAI_MAX_TOKENS,
      temperature: request.temperature,
      messages: [
        { role: 'system', content: request.system },
        { role: 'user', content: request.user },
      ],
      stream: true,
      ...(responseFormat !== undefined && { response_format: responseFormat }),
    },
    { signal },
  );
  let text = '';
  let finished = false;
  for await (const chunk of stream) {
    const choice = chunk.choices[0];
    if (typeof choice?.delta.refusal === 'string') throw new Error('The model refused');
    text += choice?.delta.content ?? '';
    finished ||= choice?.finish_reason === 'stop';
    if (text.length > longestReply) throw new Error('The reply is too long');
  }
  if (!finished) throw new Error('The reply was cut');
  return text;
}
