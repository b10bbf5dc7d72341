import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConfigError, loadConfig, parseConfig } from './config.ts';
import { envExample } from './env-example.ts';
import { environmentSchema } from './environment.ts';

const goodSecret = '0123456789abcdef0123456789abcdef';

test('every variable has its documented default', () => {
  expect(parseConfig({})).toMatchObject({
    APP_NAME: 'AI Interview Simulator',
    APP_VERSION: '1.0.0',
    DEBUG: true,
    HOST: '127.0.0.1',
    PORT: 8000,
    ALGORITHM: 'HS256',
    ACCESS_TOKEN_EXPIRE_MINUTES: 1440,
    ALLOWED_ORIGINS: ['http://localhost:3000', 'http://localhost:3001'],
    OPENAI_MODEL: 'gpt-3.5-turbo',
    OPENAI_MAX_TOKENS: 2000,
    GRADING_STRICTNESS: 1,
    OPENAI_TEMPERATURE: 0.7,
    RATE_LIMITS: true,
  });
});

test('an empty variable counts as unset, and a missing key is no error', () => {
  expect(parseConfig({ OPENAI_API_KEY: '', PORT: '' })).toMatchObject({ PORT: 8000 });
});

describe('a wrong value stops with one line that names the variable', () => {
  test.each([
    ['PORT', 'eighty', 'PORT: must be a whole number from 0 to 65535'],
    ['DEBUG', 'maybe', 'DEBUG: must be true or false'],
    ['RATE_LIMITS', 'yes', 'RATE_LIMITS: must be on or off'],
    [
      'DATABASE_URL',
      'mysql://x',
      'DATABASE_URL: must be postgresql://user:password@host:port/database',
    ],
    ['ALGORITHM', 'none', 'ALGORITHM: must be HS256'],
    ['SECRET_KEY', 'short', 'SECRET_KEY: must have at least 32 characters'],
    [
      'SECRET_KEY',
      'x'.repeat(40),
      'SECRET_KEY: must be random; make one with openssl rand -hex 32',
    ],
    ['GRADING_STRICTNESS', '0', 'GRADING_STRICTNESS: must be a number from 0.25 to 4'],
    ['GRADING_STRICTNESS', 'high', 'GRADING_STRICTNESS: must be a number from 0.25 to 4'],
    ['OPENAI_TEMPERATURE', '9', 'OPENAI_TEMPERATURE: must be a number from 0 to 2'],
    [
      'OPENAI_BASE_URL',
      'localhost',
      'OPENAI_BASE_URL: must be a URL that starts with http:// or https://',
    ],
    [
      'ALLOWED_ORIGINS',
      '*',
      'ALLOWED_ORIGINS: must be origins such as https://example.com, separated by commas; * is not allowed',
    ],
  ])('%s=%s', (name, value, message) => {
    expect(() => parseConfig({ [name]: value })).toThrow(new ConfigError(message));
  });
});

test('production needs a secret', () => {
  expect(() => parseConfig({ DEBUG: 'false' })).toThrow(/^SECRET_KEY: required/);
  expect(parseConfig({ DEBUG: 'False', SECRET_KEY: goodSecret }).production).toBe(true);
});

test('.env.example is what the schema says', () => {
  const file = new URL('../../../.env.example', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(envExample());
  for (const name of Object.keys(environmentSchema.shape)) expect(envExample()).toContain(name);
});

describe('.env', () => {
  afterEach(() => vi.unstubAllEnvs());

  function loadedWith(text: string) {
    const folder = mkdtempSync(join(tmpdir(), 'interview-env-'));
    try {
      writeFileSync(join(folder, '.env'), text);
      return loadConfig(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('is read, quotes and comments as usual; the environment wins over it', () => {
    vi.stubEnv('APP_VERSION', '9.9.9');
    const text = 'APP_NAME="From a file" # shown\n# PORT=1\nAPP_VERSION=1.2.3\nDEBUG=True\n';
    expect(loadedWith(text)).toMatchObject({ APP_NAME: 'From a file', APP_VERSION: '9.9.9' });
  });

  test('does not leak into the environment of what the process starts', () => {
    loadedWith('OPENAI_API_KEY=sk-canary\n');
    expect(JSON.stringify(process.env)).not.toContain('sk-canary');
  });

  test('with a wrong value stops the start as the environment does', () => {
    expect(() => loadedWith('OPENAI_GRADING_SAMPLES=many')).toThrow(
      new ConfigError('OPENAI_GRADING_SAMPLES: must be a whole number from 1 to 9'),
    );
  });

  test('is not needed', () => {
    expect(loadConfig(join(tmpdir(), 'no such folder'))).toMatchObject({ ALGORITHM: 'HS256' });
  });
});
