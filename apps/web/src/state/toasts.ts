import { createStore } from './store.ts';

interface ToastOptions {
  /** Something that can be done about it, for example to undo it. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Called once when the message has gone without its action having been chosen. */
  readonly onGone?: () => void;
}

export interface ToastMessage extends ToastOptions {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
}

export const toasts = createStore<readonly ToastMessage[]>([]);

const mostAtOnce = 3;
let lastId = 0;

/** Shows a short message that a screen reader hears. */
export function toast(
  text: string,
  kind: ToastMessage['kind'] = 'done',
  options: ToastOptions = {},
): void {
  lastId += 1;
  const all = [...toasts.get(), { ...options, id: lastId, kind, text }];
  toasts.set(all.slice(-mostAtOnce));
  for (const { onGone } of all.slice(0, -mostAtOnce)) onGone?.();
}

export function dismissToast(id: number): void {
  takeToast(id)?.onGone?.();
}

/** Does what the message offers. */
export function actOnToast(id: number): void {
  takeToast(id)?.action?.run();
}

function takeToast(id: number): ToastMessage | undefined {
  const taken = toasts.get().find((message) => message.id === id);
  toasts.set(toasts.get().filter((message) => message.id !== id));
  return taken;
}
