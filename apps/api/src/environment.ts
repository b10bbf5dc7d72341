import { strictnessRange } from '@interview/core/grading';
import { z } from 'zod';

const exampleSecrets = [
  'your-super-secret-key-change-this-in-production-min-32-chars',
  'change-me-change-me-change-me-change-me',
];

const onOff = z
  .string()
  .toLowerCase()
  .refine((text) => text === 'on' || text === 'off', 'must be on or off')
  .transform((text) => text === 'on');

const trueFalse = z
  .string()
  .toLowerCase()
  .refine((text) => ['true', 'false', '1', '0'].includes(text), 'must be true or false')
  .transform((text) => text === 'true' || text === '1');

function number(min: number, max: number) {
  const wanted = `must be a number from ${min} to ${max}`;
  return z.coerce.number(wanted).refine((value) => value >= min && value <= max, wanted);
}

function integer(min: number, max: number) {
  return z.coerce
    .number(`must be a whole number from ${min} to ${max}`)
    .refine(
      (value) => Number.isInteger(value) && value >= min && value <= max,
      `must be a whole number from ${min} to ${max}`,
    );
}

const originList = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim().replace(/\/$/, '')))
  .refine(
    (origins) =>
      origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    'must be origins such as https://example.com, separated by commas; * is not allowed',
  );

function httpUrl(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

function postgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

/** Every environment variable, with its default; `.env.example` is made from the descriptions. */
export const environmentSchema = z.object({
  APP_NAME: z.string().default('AI Interview Simulator').describe('Name shown by the API'),
  APP_VERSION: z.string().default('1.0.0').describe('Version shown by the API'),
  DEBUG: trueFalse
    .default(true)
    .describe('false is production: a strong SECRET_KEY is required and cookies need HTTPS'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 is every one'),
  PORT: integer(0, 65_535).default(8000).describe('Port to listen on; 0 picks a free one'),
  DATABASE_URL: z
    .string()
    .refine(postgresUrl, 'must be postgresql://user:password@host:port/database')
    .optional()
    .describe('A Postgres server; without it the embedded database is used'),
  DATA_DIR: z.string().default('.data').describe('Folder of the embedded database'),
  SECRET_KEY: z
    .string()
    .min(32, 'must have at least 32 characters')
    .refine((text) => !exampleSecrets.includes(text), 'must not be an example; make a random one')
    .refine((text) => new Set(text).size >= 8, 'must be random; make one with openssl rand -hex 32')
    .optional()
    .describe('Signs the tokens; in debug mode a random one is made and kept in DATA_DIR'),
  ALGORITHM: z.literal('HS256', 'must be HS256').default('HS256').describe('How tokens are signed'),
  ACCESS_TOKEN_EXPIRE_MINUTES: integer(1, 525_600)
    .default(1440)
    .describe('How long a sign-in lasts, in minutes'),
  ALLOWED_ORIGINS: originList
    .default(['http://localhost:3000', 'http://localhost:3001'])
    .describe('Other origins whose pages may call the API, separated by commas'),
  TRUST_PROXY: integer(0, 10).default(0).describe('How many reverse proxies stand before the API'),
  RATE_LIMITS: onOff.default(true).describe('Limits on sign-in, sign-up, grading: on or off'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'must be silent, error, warn, info or debug',
    })
    .default('info')
    .describe('How much is logged'),
  GRADING_STRICTNESS: number(strictnessRange.least, strictnessRange.most)
    .default(1)
    .describe('How much the offline grader asks for: above 1 scores fall, below 1 they rise'),
  OPENAI_API_KEY: z
    .string()
    .optional()
    .describe('Key of the model; without it grading and questions work offline'),
  OPENAI_BASE_URL: z
    .string()
    .refine(httpUrl, 'must be a URL that starts with http:// or https://')
    .optional()
    .describe("Any server that speaks OpenAI's protocol; without it OpenAI's own"),
  OPENAI_MODEL: z.string().default('gpt-3.5-turbo').describe('Model to use'),
  OPENAI_MAX_TOKENS: integer(1, 100_000).default(2000).describe('Most tokens in one reply'),
  OPENAI_TEMPERATURE: number(0, 2)
    .default(0.7)
    .describe('Creativity when questions are written; grading has its own'),
  OPENAI_TIMEOUT_SECONDS: integer(1, 120)
    .default(20)
    .describe('Longest wait for one reply, in a queue and retries included'),
  OPENAI_GRADING_SAMPLES: integer(1, 9)
    .default(1)
    .describe('How often the model grades each answer; the median counts, an odd number is best'),
});

export type Environment = z.infer<typeof environmentSchema>;
