import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the model behaves; `answer` streams the text that `reply` makes of the request. */
export type ModelBehaviour =
  | { readonly kind: 'answer'; readonly reply: (request: ModelServerRequest) => string }
  | { readonly kind: 'status'; readonly status: number; readonly retry_after?: string }
  | { readonly kind: 'hang' | 'cut' | 'html' | 'empty' | 'refusal' | 'reset' };

export interface ModelServerRequest {
  readonly model: string;
  readonly temperature: number;
  readonly max_tokens: number;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
}

export interface ModelServer extends AsyncDisposable {
  /** What makes an API ask this model. */
  readonly variables: Readonly<Record<string, string>>;
  /** Every request so far, oldest first. */
  readonly requests: ModelServerRequest[];
  behaviour: ModelBehaviour;
}

/** A real HTTP server on loopback that speaks OpenAI's streaming chat protocol, and fails on demand. */
export async function startModelServer(behaviour: ModelBehaviour): Promise<ModelServer> {
  const requests: ModelServerRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const parsed: ModelServerRequest = JSON.parse(body);
      requests.push(parsed);
      behave(response, model.behaviour, parsed);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const model: ModelServer = {
    variables: {
      OPENAI_API_KEY: 'sk-test-canary-key',
      OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
      OPENAI_MODEL: 'test-model',
    },
    requests,
    behaviour,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return model;
}

function behave(
  response: ServerResponse,
  behaviour: ModelBehaviour,
  request: ModelServerRequest,
): void {
  switch (behaviour.kind) {
    case 'answer':
      stream(response, [delta({ content: behaviour.reply(request) }), finish, done]);
      return;
    case 'status':
      sendStatus(response, behaviour);
      return;
    case 'refusal':
      stream(response, [delta({ refusal: 'I cannot help with that.' }), finish, done]);
      return;
    case 'empty':
      stream(response, [finish, done]);
      return;
    case 'cut':
      stream(response, [delta({ content: '{"criteria": {' })]);
      return;
    case 'html':
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Gateway</h1>');
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
  }
}

function sendStatus(
  response: ServerResponse,
  { status, retry_after }: Extract<ModelBehaviour, { kind: 'status' }>,
): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    ...(retry_after !== undefined && { 'Retry-After': retry_after }),
  });
  response.end(JSON.stringify({ error: { message: `status ${status}`, type: 'test' } }));
}

function stream(response: ServerResponse, events: readonly string[]): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  for (const event of events) response.write(`data: ${event}\n\n`);
  response.end();
}

const done = '[DONE]';
const finish = chunk({ delta: {}, finish_reason: 'stop' });

function delta(content: Record<string, string>): string {
  return chunk({ delta: content, finish_reason: null });
}

function chunk(choice: Record<string, unknown>): string {
  return JSON.stringify({
    id: 'test',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'test',
    choices: [{ index: 0, ...choice }],
  });
}
