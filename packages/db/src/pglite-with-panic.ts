import { PGlite, type PGliteOptions } from '@electric-sql/pglite';

export type OnPanic = (error: Error) => void;

/**
 * PGlite that tells of a panic, as when a full disk keeps it from writing its log. Whatever it is asked
 * after that spins for ever and holds the whole process, so it tells before anything else can run.
 */
export class PGliteWithPanic extends PGlite {
  readonly #onPanic: OnPanic;

  constructor(options: PGliteOptions, onPanic: OnPanic) {
    super(options);
    this.#onPanic = onPanic;
  }

  override execProtocolStream(...call: Call): ReturnType<PGlite['execProtocolStream']> {
    return super.execProtocolStream(...call).catch((error: unknown) => {
      if (isPanic(error)) this.#onPanic(error);
      throw error;
    });
  }
}

type Call = Parameters<PGlite['execProtocolStream']>;

function isPanic(error: unknown): error is Error {
  return error instanceof Error && 'severity' in error && error.severity === 'PANIC';
}
