import { useDeferredValue } from 'react';
import { maxAnswerLength } from '../../state/answer-limit.ts';
import { roomTexts } from './texts.ts';
import { countWords } from './word-count.ts';

interface Props {
  readonly text: string;
  readonly saved: boolean;
}

/** Counts words while they are typed and says where the draft is. */
export function DraftStatus({ text, saved }: Props) {
  const words = countWords(useDeferredValue(text));
  const over = text.length - maxAnswerLength;
  return (
    <p className="text-sm text-ink-soft">
      <span className="font-semibold tabular-nums">{roomTexts.words(words)}</span>
      {over > 0 && <span className="font-semibold text-poor"> · {roomTexts.tooLong(over)}</span>}
      {text !== '' && (
        <span className={saved ? undefined : 'font-semibold text-poor'}>
          {' · '}
          {saved ? roomTexts.draftSaved : roomTexts.draftUnsaved}
        </span>
      )}
    </p>
  );
}
