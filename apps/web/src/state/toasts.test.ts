import { expect, test } from 'vitest';
import { actOnToast, dismissToast, toast, toasts } from './toasts.ts';

test('keeps the newest three and forgets what is dismissed', () => {
  for (const text of ['a', 'b', 'c', 'd']) toast(text);
  expect(toasts.get().map(({ text }) => text)).toEqual(['b', 'c', 'd']);
  const second = toasts.get()[1];
  dismissToast(second?.id ?? -1);
  expect(toasts.get().map(({ text }) => text)).toEqual(['b', 'd']);
});

test('says once that a message has gone, by being dismissed or crowded out', () => {
  const gone: string[] = [];
  toasts.set([]);
  for (const text of ['a', 'b', 'c', 'd']) toast(text, 'done', { onGone: () => gone.push(text) });
  expect(gone).toEqual(['a']);
  const [b] = toasts.get();
  dismissToast(b?.id ?? 0);
  dismissToast(b?.id ?? 0);
  expect(gone).toEqual(['a', 'b']);
});

test('acting on a message runs its action alone', () => {
  const seen: string[] = [];
  toasts.set([]);
  toast('Deleted', 'done', {
    action: { label: 'Undo', run: () => seen.push('undone') },
    onGone: () => seen.push('gone'),
  });
  const id = toasts.get()[0]?.id ?? 0;
  actOnToast(id);
  dismissToast(id);
  expect(seen).toEqual(['undone']);
});
