import { Check } from 'lucide-react';
import { usePageHeading } from '../../app/navigation.ts';
import { paths } from '../../app/paths.ts';
import { Brand } from '../../components/ui/brand.tsx';
import { LinkButton } from '../../components/ui/button.tsx';
import { session } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { texts } from '../../texts.ts';
import { LandingFeatures } from './landing-features.tsx';
import { landingTexts } from './texts.ts';
import { TryQuestion } from './try-question.tsx';

export function Landing() {
  return (
    <div className="mx-auto max-w-6xl px-5">
      <LandingHeader />
      <main>
        <div className="group grid items-start gap-x-14 gap-y-10 pt-8 pb-20 lg:pt-16 lg:not-has-[[data-tried]]:grid-cols-[1fr_1.08fr]">
          <Pitch />
          <TryQuestion />
        </div>
        <LandingFeatures />
        <Closing />
      </main>
      <footer className="flex flex-wrap justify-between gap-3 border-t border-line py-8 text-sm text-ink-soft">
        <p>{texts.product}</p>
        <a href="/api/docs" className="link">
          {texts.shell.apiDocs}
        </a>
      </footer>
    </div>
  );
}

function LandingHeader() {
  const { user_id } = useStore(session);
  return (
    <header className="flex items-center justify-between gap-3 py-4">
      <Brand />
      <nav aria-label={texts.shell.navigation} className="flex items-center gap-1 sm:gap-2">
        {user_id === null ? (
          <>
            <LinkButton href={paths.signIn()} look="quiet" size="small">
              {texts.shell.signIn}
            </LinkButton>
            <LinkButton href={paths.signUp()} size="small" className="max-sm:hidden">
              {texts.shell.signUp}
            </LinkButton>
          </>
        ) : (
          <LinkButton href={paths.dashboard()} size="small">
            {texts.shell.openDashboard}
          </LinkButton>
        )}
      </nav>
    </header>
  );
}

/** Steps back once there is a grade to read. */
function Pitch() {
  const heading = usePageHeading(landingTexts.documentTitle);
  return (
    <div className="lg:group-not-has-[[data-tried]]:pt-6">
      <h1
        ref={heading}
        tabIndex={-1}
        className="text-[clamp(2.25rem,1.5rem+3.4vw,4rem)] leading-[1.03] group-has-[[data-tried]]:text-[clamp(1.75rem,1.4rem+1.2vw,2.5rem)] font-bold tracking-[-0.03em]"
      >
        {landingTexts.headlineStart} <span className="marked">{landingTexts.headlineMarked}</span>{' '}
        {landingTexts.headlineEnd}
      </h1>
      <p className="mt-6 max-w-xl text-lg text-ink-soft group-has-[[data-tried]]:hidden">
        {landingTexts.lead}
      </p>
      <ul className="mt-7 grid gap-2 group-has-[[data-tried]]:hidden">
        {landingTexts.facts.map((fact) => (
          <li key={fact} className="flex items-center gap-2.5">
            <Check className="size-4.5 shrink-0 text-excellent" aria-hidden />
            {fact}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Closing() {
  const { user_id } = useStore(session);
  return (
    <section
      aria-label={landingTexts.finalTitle}
      className="mb-20 flex flex-wrap items-center justify-between gap-6 rounded-card bg-[#14201a] px-7 py-10 text-[#f7fbf2] sm:px-12 dark:bg-[#1b2721]"
    >
      <div>
        <h2 className="text-3xl">{landingTexts.finalTitle}</h2>
        <p className="mt-2 max-w-lg text-[#c3cfc7]">{landingTexts.finalText}</p>
      </div>
      <LinkButton
        href={user_id === null ? paths.signUp(paths.newInterview()) : paths.newInterview()}
        className="bg-[#cdf254]! text-[#14201a]! hover:bg-[#dcf97f]!"
      >
        {landingTexts.finalAction}
      </LinkButton>
    </section>
  );
}
