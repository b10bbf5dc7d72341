import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { environmentSchema, type Environment } from './environment.ts';

const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** What the process was told, read once at boot. */
export interface Config extends Readonly<Environment> {
  /** No debug mode: weak secrets are refused and cookies need HTTPS. */
  readonly production: boolean;
  /** Absolute folder of the embedded database and the development secret. */
  readonly data_dir: string;
  /** Absolute folder of the built web app. */
  readonly web_dir: string;
}

/** A variable that cannot be used; the message is one line that names it and says what it wants. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the environment and `.env` in `folder`; the environment wins.
 * @throws ConfigError
 */
export function loadConfig(folder = repositoryRoot): Config {
  const file = resolve(folder, '.env');
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return parseConfig({ ...written, ...process.env });
}

/** @throws ConfigError that names the first wrong variable and what it wants */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(variables).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new ConfigError(describe(parsed.error));
  const environment = parsed.data;
  const production = !environment.DEBUG;
  if (production && environment.SECRET_KEY === undefined) {
    throw new ConfigError(
      'SECRET_KEY: required when DEBUG is false; at least 32 random characters',
    );
  }
  return Object.freeze({
    ...environment,
    production,
    data_dir: resolve(repositoryRoot, environment.DATA_DIR),
    web_dir: resolve(repositoryRoot, 'apps/web/dist'),
  });
}

function describe(error: z.ZodError): string {
  const issue = error.issues[0];
  return `${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'is not valid'}`;
}
