import { onOtherTab, readItem, writeItem } from './local-store.ts';
import { createStore } from './store.ts';

/**
 * The session itself is an httpOnly cookie that no script can see. What is kept here is who signed in
 * last on this device, so that pages can start before the server has answered.
 */
export interface SessionState {
  readonly user_id: string | null;
  /** The session ended by itself, not by signing out. */
  readonly expired: boolean;
}

const key = 'signed-in-user';

export const session = createStore<SessionState>({ user_id: readItem(key), expired: false });

onOtherTab(key, (user_id) => session.set({ user_id, expired: false }));

export function startSession(userId: string): void {
  writeItem(key, userId);
  session.set({ user_id: userId, expired: false });
}

export function endSession(reason: 'signed_out' | 'expired'): void {
  if (session.get().user_id === null) return;
  writeItem(key, null);
  session.set({ user_id: null, expired: reason === 'expired' });
}
