import { type DestinationStream, type Logger, pino } from 'pino';
import { isInputError, knownError } from './trpc/transport-errors.ts';

/** What of an error may be logged; a driver's error also quotes the row and the values it was given. */
const loggedFields = ['code', 'constraint', 'table', 'column', 'stack'] as const;

/** The process's log: JSON lines that hold no secret and no answer. Bodies and headers are not logged. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: loggedError }, redact: secretFields };
  return destination === undefined ? pino(options) : pino(options, destination);
}

const secretFields = [
  '*.password',
  '*.token',
  '*.access_token',
  '*.authorization',
  '*.cookie',
  '*.user_answer',
];

/** Logs what nobody expected; a failure that the caller is told about is not logged. */
export function reportError({ log }: { log: Logger }, error: unknown, where: string): void {
  const known = knownError(error);
  if (known !== undefined && known.code !== 'unavailable') return;
  if (isInputError(error)) return;
  log.error({ err: error, where }, 'request failed');
}

function loggedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const fields = loggedFields.map((name) => [name, Reflect.get(error, name)]);
  return { type: error.name, message: error.message, ...Object.fromEntries(fields) };
}
