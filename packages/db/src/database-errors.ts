/** SQLSTATEs (no connection, too many, shut down, disk or memory full) and codes of Node that mean: the database is out of reach now. */
const unreachable = /^(08|57P0|53[1-3]00|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)/;

/** It can, but had too much to do: a statement or lock timed out. */
const timedOut = /^(57014|55P03)$/;

/** A serialization failure or a deadlock: the whole transaction made way for another. */
const overtaken = /^(40001|40P01)$/;

const uniqueViolation = '23505';

/** True when `error` says that the database cannot be reached or takes no connection. */
export function isUnreachable(error: unknown): boolean {
  if (unreachable.test(textOf(error, 'code') ?? '')) return true;
  return (
    error instanceof Error && error.message.includes('timeout exceeded when trying to connect')
  );
}

/** True when the same statement may well succeed a little later. */
export function isBusy(error: unknown): boolean {
  return timedOut.test(textOf(error, 'code') ?? '') || isOvertaken(error);
}

/** True when the server rolled a transaction back in favour of another: it may be run again at once. */
export function isOvertaken(error: unknown): boolean {
  return overtaken.test(textOf(error, 'code') ?? '');
}

/** The unique constraint or index that an insert or update broke, if that is what happened. */
export function brokenUniqueConstraint(error: unknown): string | undefined {
  return textOf(error, 'code') === uniqueViolation ? textOf(error, 'constraint') : undefined;
}

function textOf(error: unknown, field: 'code' | 'constraint'): string | undefined {
  const value: unknown = error instanceof Error ? Reflect.get(error, field) : undefined;
  return typeof value === 'string' ? value : undefined;
}
