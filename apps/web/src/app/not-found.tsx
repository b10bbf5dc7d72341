import { LinkButton } from '../components/ui/button.tsx';
import { Brand } from '../components/ui/brand.tsx';
import { texts } from '../texts.ts';
import { paths } from './paths.ts';
import { usePageHeading } from './navigation.ts';

export function NotFound() {
  const heading = usePageHeading(texts.notFound.title);
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-5">
      <header className="py-5">
        <Brand />
      </header>
      <main className="flex grow flex-col items-start justify-center pb-32">
        <p className="font-display text-7xl font-bold text-ink-faint" aria-hidden>
          4<span className="marked text-ink">0</span>4
        </p>
        <h1 ref={heading} tabIndex={-1} className="mt-6 text-3xl">
          {texts.notFound.title}
        </h1>
        <p className="mt-3 mb-7 max-w-md text-ink-soft">{texts.notFound.text}</p>
        <LinkButton href={paths.landing()}>{texts.notFound.home}</LinkButton>
      </main>
    </div>
  );
}
