import { z } from 'zod';
import { environmentSchema } from './environment.ts';

/** The text of `.env.example`: each variable commented out at its default. */
export function envExample(): string {
  const lines = Object.entries(environmentSchema.shape).flatMap(([name, schema]) => [
    `# ${schema.description ?? ''}`,
    `# ${name}=${defaultText(environmentSchema.shape, name)}`,
    '',
  ]);
  return ['# Copy to .env and uncomment what you want to change.', '', ...lines].join('\n');
}

function defaultText(shape: typeof environmentSchema.shape, name: string): string {
  const defaults: Record<string, unknown> = environmentSchema.parse({});
  const value = name in shape ? defaults[name] : undefined;
  if (value === undefined) return '';
  if (name === 'RATE_LIMITS') return value === true ? 'on' : 'off';
  return z.coerce.string().parse(value);
}
