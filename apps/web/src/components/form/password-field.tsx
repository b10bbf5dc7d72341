import { clsx } from 'clsx';
import { Eye, EyeOff } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { Field } from './field.tsx';

interface Props extends ComponentProps<'input'> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

const words = { show: 'Show password', hide: 'Hide password' };

/** A password with a switch that shows it, so that nobody has to type it twice. */
export function PasswordField({ label, hint, error, ...input }: Props) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <div className="relative">
          <input
            {...input}
            {...wiring}
            type={shown ? 'text' : 'password'}
            className={clsx(
              'h-11 w-full rounded-control border bg-surface pr-12 pl-3.5 text-base text-ink',
              wiring['aria-invalid'] ? 'border-poor' : 'border-line-strong',
            )}
          />
          <button
            type="button"
            aria-label={shown ? words.hide : words.show}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-control text-ink-soft hover:text-ink"
          >
            <Icon className="size-5" aria-hidden />
          </button>
        </div>
      )}
    </Field>
  );
}
