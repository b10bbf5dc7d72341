import { Square, Volume2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../components/ui/button.tsx';
import { canReadAloud, readAloud } from './speech.ts';
import { roomTexts } from './texts.ts';

/** Reads a question aloud where the browser can; stops when the question changes. */
export function ReadAloudButton({ text }: { readonly text: string }) {
  const [reading, setReading] = useState(false);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  if (!canReadAloud()) return null;
  const toggle = () => {
    if (reading) {
      stop.current?.();
      setReading(false);
      return;
    }
    setReading(true);
    stop.current = readAloud(text, () => setReading(false));
  };
  const Icon = reading ? Square : Volume2;
  return (
    <IconButton
      label={reading ? roomTexts.stopReading : roomTexts.readAloud}
      onClick={toggle}
      className="no-print -mt-1"
    >
      <Icon className="size-5" aria-hidden />
    </IconButton>
  );
}
