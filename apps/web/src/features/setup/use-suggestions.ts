import { useState, type KeyboardEvent } from 'react';
import { suggest } from './suggest.ts';

interface Options {
  readonly names: readonly string[];
  readonly value: string;
  readonly onPick: (name: string) => void;
}

/** The state of a list of suggestions under a text field; the keys follow the ARIA combobox pattern. */
export function useSuggestions({ names, value, onPick }: Options) {
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState<number>();
  const isChosen = names.includes(value);
  // Once a name stands in the field, the list offers the others rather than that name alone.
  const shown = suggest(names, isChosen ? '' : value);
  const open = wanted && shown.length > 0;
  const setOpen = (next: boolean) => {
    setWanted(next);
    setActive(undefined);
  };
  const pick = (name: string) => {
    onPick(name);
    setOpen(false);
  };
  const move = (step: 1 | -1) => {
    setWanted(true);
    const from = active ?? (step === 1 ? -1 : shown.length);
    setActive((from + step + shown.length) % Math.max(shown.length, 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const name = open && active !== undefined ? shown[active] : undefined;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && open) setOpen(false);
    else if (event.key === 'Enter' && name !== undefined) pick(name);
    else return;
    event.preventDefault();
  };
  return { open, shown, active: open ? active : undefined, setOpen, onKeyDown, pick };
}
