import { createStore, type Store } from '../../state/store.ts';

/** Interviews that were deleted here; they are not shown while the server still has them. */
export const removedIds: Store<ReadonlySet<string>> = createStore<ReadonlySet<string>>(new Set());

export function hide(interviewId: string): void {
  removedIds.set(new Set([...removedIds.get(), interviewId]));
}

export function show(interviewId: string): void {
  removedIds.set(new Set([...removedIds.get()].filter((id) => id !== interviewId)));
}
