import { createStore } from './store.ts';

export interface ToastMessage {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
}

export const toasts = createStore<readonly ToastMessage[]>([]);

const mostAtOnce = 3;
let lastId = 0;

/** Shows a short message that a screen reader hears. */
export function toast(text: string, kind: ToastMessage['kind'] = 'done'): void {
  lastId += 1;
  toasts.set([...toasts.get(), { id: lastId, kind, text }].slice(-mostAtOnce));
}

export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((message) => message.id !== id));
}
