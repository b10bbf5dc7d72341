import { Mic, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { toast } from '../../state/toasts.ts';
import { canDictate, dictate } from './speech.ts';
import { roomTexts } from './texts.ts';

interface Props {
  /** Gets each phrase once it is final; it is added to the text, which stays editable. */
  readonly onWords: (words: string) => void;
}

/** Speaking instead of typing, where the browser can. */
export function Dictation({ onWords }: Props) {
  const [listening, setListening] = useState(false);
  const [interim, setInterim] = useState('');
  const stop = useRef<() => void>(undefined);
  const latest = useRef(onWords);
  useEffect(() => {
    latest.current = onWords;
  });
  useEffect(() => () => stop.current?.(), []);
  if (!canDictate()) return null;
  const start = () => {
    setListening(true);
    stop.current = dictate({
      onFinal: (words) => latest.current(words),
      onInterim: setInterim,
      onEnd: (failed) => {
        setListening(false);
        setInterim('');
        if (failed) toast(roomTexts.dictationFailed, 'problem');
      },
    });
  };
  const Icon = listening ? Square : Mic;
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-pressed={listening}
        onClick={() => (listening ? stop.current?.() : start())}
      >
        <Icon className="size-4" aria-hidden />
        {listening ? roomTexts.stopDictating : roomTexts.dictate}
      </Button>
      <p role="log" aria-live="polite" className="basis-full text-sm text-ink-soft empty:hidden">
        {listening && (interim || roomTexts.listening)}
      </p>
    </>
  );
}
