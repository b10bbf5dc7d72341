import { useEffect, useState } from 'react';
import { TextField } from '../../components/form/field.tsx';
import { historyTexts } from './texts.ts';

/** Typing is searched for after a short rest. */
const restMs = 250;

interface Props {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** A search that changes from elsewhere, for example by clearing all filters, shows in the field. */
export function SearchField({ search, onSearch }: Props) {
  const [text, setText] = useState(search);
  const [sent, setSent] = useState(search);
  const [known, setKnown] = useState(search);
  if (search !== known) {
    setKnown(search);
    if (search !== sent) {
      setSent(search);
      setText(search);
    }
  }
  useEffect(() => {
    if (text === sent) return undefined;
    const timer = setTimeout(() => {
      setSent(text);
      onSearch(text);
    }, restMs);
    return () => clearTimeout(timer);
  }, [text, sent, onSearch]);
  return (
    <TextField
      label={historyTexts.search.label}
      type="search"
      maxLength={100}
      placeholder={historyTexts.search.placeholder}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
