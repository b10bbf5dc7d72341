import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
  /** Of the label, for example how many columns it takes. */
  readonly className?: string;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  readonly className?: string;
}

/** One of a few, each as a card: native radio buttons, so arrow keys and screen readers just work. */
export function ChoiceGroup<T extends string>(props: Props<T>) {
  const { legend, name, value, choices, onChange, className } = props;
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className={clsx('grid gap-2.5', className)}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={clsx(
              'relative flex cursor-pointer gap-3 rounded-control border bg-surface px-4 py-3 transition-colors',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink',
              choice.value === value
                ? 'border-ink shadow-[inset_0_0_0_1px_var(--ink)]'
                : 'border-line-strong/70 hover:border-ink-soft',
              choice.className,
            )}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="sr-only"
            />
            <ChoiceMark chosen={choice.value === value} />
            <span className="min-w-0">
              <span className="flex items-center gap-2 font-semibold">
                {choice.icon}
                {choice.label}
              </span>
              {choice.hint && <span className="block text-sm text-ink-soft">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function ChoiceMark({ chosen }: { readonly chosen: boolean }) {
  return (
    <span
      aria-hidden
      className={clsx(
        'mt-1 size-4 shrink-0 rounded-full border-2',
        chosen ? 'border-ink bg-marker' : 'border-line-strong',
      )}
    />
  );
}
