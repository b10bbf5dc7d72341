import { useEffect, useState } from 'react';
import { readItem, writeItem } from '../../state/local-store.ts';
import { parseElapsed } from './elapsed.ts';

const saveEvery = 5;

/**
 * Seconds spent on a question while its page is in view, kept over reloads. Ticks stop when `running`
 * does; nothing is announced.
 */
export function useElapsed(key: string, running: boolean): number {
  const storageKey = `time:${key}`;
  const [seconds, setSeconds] = useState(() => parseElapsed(readItem(storageKey)));
  useEffect(() => {
    if (!running) return undefined;
    const tick = setInterval(() => {
      if (document.visibilityState === 'visible') setSeconds((count) => count + 1);
    }, 1000);
    return () => clearInterval(tick);
  }, [running]);
  useEffect(() => {
    if (seconds > 0 && seconds % saveEvery === 0) writeItem(storageKey, String(seconds));
  }, [seconds, storageKey]);
  return seconds;
}

export function forgetElapsed(key: string): void {
  writeItem(`time:${key}`, null);
}
