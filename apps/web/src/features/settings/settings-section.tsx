import type { ReactNode } from 'react';
import { Card } from '../../components/ui/card.tsx';

interface Props {
  readonly title: string;
  /** What stands beside it, in one sentence. */
  readonly text: string;
  readonly children: ReactNode;
}

/** One matter of the settings: what it is about on the left, the controls on the right. */
export function SettingsSection({ title, text, children }: Props) {
  return (
    <section
      aria-label={title}
      className="grid gap-x-12 gap-y-4 border-t border-line pt-8 lg:grid-cols-[18rem_minmax(0,1fr)] items-start"
    >
      <div>
        <h2 className="text-xl">{title}</h2>
        <p className="mt-1.5 max-w-prose text-ink-soft">{text}</p>
      </div>
      <Card>{children}</Card>
    </section>
  );
}
