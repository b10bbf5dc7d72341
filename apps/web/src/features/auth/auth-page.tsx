import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Brand } from '../../components/ui/brand.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly notice?: string | undefined;
  readonly other: { readonly text: string; readonly link: string; readonly href: string };
  readonly children: ReactNode;
}

/** The frame of signing in and up: one column, nothing to distract. */
export function AuthPage({ title, lead, notice, other, children }: Props) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-5">
      <header className="py-5">
        <Brand />
      </header>
      <main className="grow pt-[min(6vh,4rem)] pb-16">
        <PageHeading title={title} lead={lead} />
        {notice && (
          <p role="status" className="mb-6 rounded-control bg-average-soft px-4 py-3">
            {notice}
          </p>
        )}
        {children}
        <p className="mt-6 text-ink-soft">
          {other.text}{' '}
          <Link href={other.href} className="link">
            {other.link}
          </Link>
        </p>
      </main>
    </div>
  );
}
