/** `m:ss`, or `h:mm:ss` from an hour on. */
export function formatElapsed(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  const hours = Math.floor(whole / 3600);
  const shown = hours > 0 ? [hours, ...parts] : parts;
  return shown
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}

/** Whether to nudge: the suggested time, in minutes, is over. It never stops anything. */
export function isOverTime(seconds: number, suggestedMinutes: number): boolean {
  return seconds >= suggestedMinutes * 60;
}

/** Seconds from a stored number; 0 for anything else. */
export function parseElapsed(stored: string | null): number {
  const seconds = Number(stored ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? Math.floor(seconds) : 0;
}
