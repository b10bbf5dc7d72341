import { keysWith, writeItem } from '../../state/local-store.ts';

/** An answer that is not submitted yet, as it is kept on this device. */
export interface Draft {
  readonly text: string;
  /** Grows with each change in any tab; the greatest one is the newest. */
  readonly revision: number;
}

export interface DraftOwner {
  readonly user_id: string;
  readonly interview_id: string;
  readonly question_id: string;
}

export const emptyDraft: Draft = { text: '', revision: 0 };

/** The storage key of a draft. Other people who use this browser have other keys. */
export function draftKey({ user_id, interview_id, question_id }: DraftOwner): string {
  return `draft:${user_id}:${interview_id}:${question_id}`;
}

/** A stored draft, or an empty one when there is none or it cannot be read. */
export function parseDraft(stored: string | null): Draft {
  if (stored === null) return emptyDraft;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return emptyDraft;
    if (!('text' in value && 'revision' in value)) return emptyDraft;
    const { text, revision } = value;
    if (typeof text !== 'string' || typeof revision !== 'number') return emptyDraft;
    return { text, revision };
  } catch {
    return emptyDraft;
  }
}

/** The draft after a change of its text. */
export function editDraft(draft: Draft, text: string): Draft {
  return { text, revision: draft.revision + 1 };
}

/**
 * Which of two drafts to go on with. Every keystroke of one tab reaches the others before the next one,
 * so a higher revision was written by someone who had seen the lower one. Should two tabs have written
 * the same revision, the longer text wins: losing words is worse than keeping too many.
 */
export function newerDraft(mine: Draft, incoming: Draft): Draft {
  if (incoming.revision !== mine.revision)
    return incoming.revision > mine.revision ? incoming : mine;
  return incoming.text.length > mine.text.length ? incoming : mine;
}

/** Removes every draft of a person, and how long they worked on it, from this device. */
export function forgetDrafts(user_id: string): void {
  for (const prefix of [`draft:${user_id}:`, `time:draft:${user_id}:`]) {
    for (const key of keysWith(prefix)) writeItem(key, null);
  }
}
