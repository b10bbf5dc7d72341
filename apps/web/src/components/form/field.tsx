import { clsx } from 'clsx';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { ChevronDown, CircleAlert } from 'lucide-react';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

const control =
  'w-full rounded-control border bg-surface px-3.5 text-base text-ink placeholder:text-ink-faint';

function look(invalid: boolean): string {
  return clsx(control, invalid ? 'border-poor' : 'border-line-strong');
}

/** A label, a control, a hint and the error that belongs to it, tied together for screen readers. */
export function Field(props: FieldProps & { readonly children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const { label, hint, error, children } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
      </label>
      {children({
        id,
        'aria-invalid': error !== undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 flex items-start gap-1.5 text-sm text-poor">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          {error}
        </p>
      )}
    </div>
  );
}

export function TextField({ label, hint, error, ...input }: FieldProps & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <input {...input} {...wiring} className={clsx(look(wiring['aria-invalid']), 'h-11')} />
      )}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  ...input
}: FieldProps & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <span className="relative block">
          <select
            {...input}
            {...wiring}
            className={clsx(look(wiring['aria-invalid']), 'h-11 appearance-none truncate pr-9')}
          />
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute inset-y-0 right-3 my-auto size-4 text-ink-soft"
          />
        </span>
      )}
    </Field>
  );
}
