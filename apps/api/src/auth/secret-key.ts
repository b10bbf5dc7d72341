import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';

/** The configured secret, or one made for this data folder at the first start and kept there. */
export function secretKey(config: Config): string {
  if (config.SECRET_KEY !== undefined) return config.SECRET_KEY;
  const file = join(config.data_dir, 'secret-key');
  mkdirSync(config.data_dir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8');
}
