import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
type ButtonSize = 'normal' | 'small';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-primary text-on-primary hover:bg-primary-hover',
  secondary: 'border border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'text-ink-soft hover:bg-sunken hover:text-ink',
  danger: 'border border-poor text-poor hover:bg-poor-soft',
};

const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-11 px-4.5 py-2',
  small: 'min-h-9 px-3 py-1 text-sm',
};

function classes(look: ButtonLook, size: ButtonSize): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-control text-center font-semibold transition-colors',
    'disabled:opacity-55 aria-disabled:opacity-55',
    looks[look],
    sizes[size],
  );
}

interface Look {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
}

interface ButtonProps extends ComponentProps<'button'>, Look {
  /** Shows that the work is under way and ignores further presses, without losing the focus. */
  readonly busy?: boolean;
}

export function Button({ look = 'primary', size = 'normal', busy = false, ...props }: ButtonProps) {
  const { className, children, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={clsx(classes(look, size), className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}

interface LinkButtonProps extends Look {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Whether the link leads to where the reader is. */
  readonly current?: boolean;
}

/** A link that looks like a button. */
export function LinkButton({ look = 'primary', size = 'normal', ...props }: LinkButtonProps) {
  return (
    <Link
      href={props.href}
      aria-current={props.current ? 'page' : undefined}
      className={clsx(classes(look, size), props.className)}
    >
      {props.children}
    </Link>
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** What the button does, for those who do not see the icon. */
  readonly label: string;
}

export function IconButton({ label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={clsx(
        'inline-flex size-11 shrink-0 items-center justify-center rounded-control text-ink-soft transition-colors hover:bg-sunken hover:text-ink disabled:opacity-45',
        className,
      )}
    />
  );
}

function Spinner() {
  return (
    <span
      aria-hidden
      className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  );
}
