import { clsx } from 'clsx';
import { useId, useRef } from 'react';
import { TextField } from '../../components/form/field.tsx';
import { setupTexts } from './texts.ts';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  readonly value: string;
  readonly roles: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (role: string) => void;
}

/** The role in free text, with suggestions below that arrow keys walk through. */
export function RoleField({ value, roles, error, onChange }: Props) {
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const { open, shown, active, setOpen, onKeyDown, pick } = useSuggestions({
    names: roles,
    value,
    onPick: onChange,
  });
  return (
    <div
      ref={box}
      className="relative"
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <TextField
        label={setupTexts.role.label}
        hint={setupTexts.role.hint}
        error={error}
        name="job_role"
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${list}-${active}`}
        autoComplete="off"
        placeholder={setupTexts.role.placeholder}
        value={value}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={list}
        role="listbox"
        aria-label={setupTexts.role.suggestions}
        hidden={!open}
        className="absolute inset-x-0 top-[4.75rem] z-20 max-h-72 overflow-auto rounded-control border border-line-strong bg-surface p-1.5 shadow-card"
      >
        {shown.map((name, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
          <div
            key={name}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            ref={(element) => {
              if (index === active) element?.scrollIntoView({ block: 'nearest' });
            }}
            // The field keeps the focus, so pressing must not take it.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(name)}
            className={clsx(
              'cursor-pointer rounded-md px-3 py-2',
              index === active ? 'bg-marker text-on-marker' : 'hover:bg-sunken',
            )}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  );
}
