import { clsx } from 'clsx';
import { createContext, use, useEffect, useId, useRef, useState } from 'react';
import type { ComponentProps, KeyboardEvent, ReactNode, RefObject } from 'react';
import { nextItem } from './menu-keys.ts';

interface Trigger {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly onClick: () => void;
}

interface Props {
  readonly label: string;
  readonly renderTrigger: (wiring: Trigger) => ReactNode;
  readonly children: ReactNode;
}

const CloseMenu = createContext<() => void>(() => undefined);

/** A button that opens a list of commands: arrow keys move, Escape and a click elsewhere close. */
export function Menu({ label, renderTrigger, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="relative">
      {renderTrigger({
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
        onClick: () => setOpen(!open),
      })}
      {open && (
        <CloseMenu value={close}>
          <MenuPanel id={id} label={label} button={button} onLeave={() => setOpen(false)}>
            {children}
          </MenuPanel>
        </CloseMenu>
      )}
    </div>
  );
}

interface PanelProps {
  readonly id: string;
  readonly label: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Closes without moving the focus, which has gone elsewhere. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

function MenuPanel({ id, label, button, onLeave, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const close = use(CloseMenu);
  useEffect(() => itemsOf(panel.current)[0]?.focus(), []);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node)) return;
      if (!panel.current?.contains(target) && !button.current?.contains(target)) onLeave();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [button, onLeave]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') onLeave();
    if (event.key === 'Escape') close();
    const items = itemsOf(panel.current);
    const from = items.findIndex((item) => item === document.activeElement);
    const to = nextItem(event.key, from, items.length);
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };
  return (
    <div
      ref={panel}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
      className="absolute top-full right-0 z-40 mt-1.5 w-64 rounded-card border border-line bg-surface p-1.5 shadow-card"
    >
      {children}
    </div>
  );
}

function itemsOf(panel: HTMLElement | null): HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

interface ItemProps extends ComponentProps<'button'> {
  readonly onSelect: () => void;
}

const itemLook =
  'cursor-pointer rounded-md text-left hover:bg-sunken focus-visible:bg-sunken focus-visible:outline-offset-[-2px]';

export function MenuItem({ onSelect, className, ...rest }: ItemProps) {
  const close = use(CloseMenu);
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      {...rest}
      onClick={() => {
        close();
        onSelect();
      }}
      className={clsx(itemLook, 'flex min-h-10 w-full items-center gap-2.5 px-3', className)}
    />
  );
}

interface RadioProps extends ItemProps {
  readonly checked: boolean;
}

/** One of several that exclude each other; the menu stays open, so that the choice is seen. */
export function MenuRadio({ checked, onSelect, className, ...rest }: RadioProps) {
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={checked}
      tabIndex={-1}
      {...rest}
      onClick={onSelect}
      className={clsx(itemLook, className)}
    />
  );
}
