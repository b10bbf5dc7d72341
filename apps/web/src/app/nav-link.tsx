import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import { Link, useRoute } from 'wouter';

interface Props {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Icon above the label, for the bar at the foot of a phone. */
  readonly stacked?: boolean;
}

export function NavLink({ href, label, icon: Icon, stacked = false }: Props) {
  const [active] = useRoute(href);
  return (
    <Link
      href={href}
      aria-current={active ? 'page' : undefined}
      className={clsx(
        'font-semibold',
        active ? 'text-ink' : 'text-ink-soft hover:text-ink',
        stacked
          ? 'flex min-h-15 flex-col items-center justify-center gap-0.5 px-1 text-center text-xs leading-tight'
          : 'flex min-h-11 items-center rounded-control px-3',
      )}
    >
      {stacked && (
        <span className={clsx('rounded-full px-3.5 py-0.5', active && 'bg-marker text-on-marker')}>
          <Icon className="size-5" aria-hidden />
        </span>
      )}
      <span className={clsx(active && !stacked && 'marked')}>{label}</span>
    </Link>
  );
}
