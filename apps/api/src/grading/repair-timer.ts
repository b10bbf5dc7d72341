import type { Logger } from 'pino';
import type { AnswerGrading } from './answer-grading.ts';

const usualInterval = 15_000;

/** Looks for answers left pending at once and then every 15 seconds; returns how to stop. */
export function startRepairTimer(
  grading: AnswerGrading,
  log: Logger,
  interval = usualInterval,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;

  async function repairAll(): Promise<void> {
    try {
      while (!signal.aborted && (await grading.repair()) > 0);
    } catch (error) {
      log.error({ err: error }, 'repair failed');
    }
  }

  async function loop(): Promise<void> {
    await repairAll();
    if (!signal.aborted) timer = setTimeout(() => void loop(), interval).unref();
  }

  let timer: NodeJS.Timeout | undefined;
  void loop();
  return () => {
    controller.abort();
    clearTimeout(timer);
  };
}
