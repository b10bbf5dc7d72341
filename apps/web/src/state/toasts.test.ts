import { expect, test } from 'vitest';
import { dismissToast, toast, toasts } from './toasts.ts';

test('keeps the newest three and forgets what is dismissed', () => {
  for (const text of ['a', 'b', 'c', 'd']) toast(text);
  expect(toasts.get().map(({ text }) => text)).toEqual(['b', 'c', 'd']);
  const second = toasts.get()[1];
  dismissToast(second?.id ?? -1);
  expect(toasts.get().map(({ text }) => text)).toEqual(['b', 'd']);
});
