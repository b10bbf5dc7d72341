import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { onOtherTab, readItem, writeItem } from '../../state/local-store.ts';
import { editDraft, newerDraft, parseDraft } from './draft.ts';

export interface DraftHandle {
  readonly text: string;
  /** False when this browser could not keep the draft. */
  readonly saved: boolean;
  readonly setText: (text: string) => void;
  /** Adds words at the end, whatever was typed meanwhile. */
  readonly append: (words: string) => void;
  /** Forgets the draft in all tabs. */
  readonly discard: () => void;
}

interface Options {
  readonly key: string;
  /** Another tab discarded the draft: it was submitted there. */
  readonly onGone: () => void;
}

/**
 * A draft that is on this device with every keystroke and the same in every tab. The component that uses
 * it is keyed by the question, so `key` never changes under it.
 */
export function useDraft({ key, onGone }: Options): DraftHandle {
  const [draft, setDraft] = useState(() => parseDraft(readItem(key)));
  const [saved, setSaved] = useState(true);
  const latest = useRef(draft);
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });
  useEffect(
    () =>
      onOtherTab(key, (stored) => {
        if (stored === null) return gone.current();
        latest.current = newerDraft(latest.current, parseDraft(stored));
        setDraft(latest.current);
      }),
    [key],
  );
  const setText = useCallback(
    (text: string) => {
      latest.current = editDraft(latest.current, text);
      setDraft(latest.current);
      setSaved(writeItem(key, JSON.stringify(latest.current)));
    },
    [key],
  );
  // Drawn at once: a key pressed before the box shows the added words would write over them.
  const append = useCallback(
    (words: string) => flushSync(() => setText(joinWords(latest.current.text, words))),
    [setText],
  );
  const discard = useCallback(() => void writeItem(key, null), [key]);
  return { text: draft.text, saved, setText, append, discard };
}

/** Puts a space between what was there and what is added, unless there is one. */
export function joinWords(text: string, words: string): string {
  const added = words.trim();
  if (added === '') return text;
  return text === '' || /\s$/.test(text) ? text + added : `${text} ${added}`;
}
