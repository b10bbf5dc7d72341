import type { ReactNode } from 'react';
import { ScoreBar } from '../../components/score/score-bar.tsx';
import { RulerScale, ScoreRuler } from '../../components/score/score-ruler.tsx';
import { landingTexts } from './texts.ts';

/** The three things that set the product apart, each shown with the part of the product that does it. */
export function LandingFeatures() {
  const { margin, evidence, gaps } = landingTexts;
  return (
    <section aria-label={landingTexts.how} className="mb-20 grid gap-5 md:grid-cols-3">
      <Feature title={margin.title} text={margin.text}>
        <p className="font-display text-4xl font-bold" aria-hidden>
          74 <span className="text-xl font-semibold text-ink-faint">±9</span>
        </p>
        <ScoreRuler score={74} interval={{ low: 65, high: 83 }} />
        <RulerScale />
      </Feature>
      <Feature title={evidence.title} text={evidence.text}>
        <p className="leading-loose">
          {evidence.sample.map(({ text, marked }) => (
            <span key={text} className={marked ? 'rounded-xs bg-marker text-on-marker' : undefined}>
              {text}
            </span>
          ))}
        </p>
      </Feature>
      <Feature title={gaps.title} text={gaps.text}>
        <ul className="grid gap-3.5">
          {gaps.sample.map(({ skill, score }) => (
            <li key={skill}>
              <span className="mb-1 flex justify-between text-sm font-semibold">
                {skill} <span className="tabular-nums">{score}</span>
              </span>
              <ScoreBar score={score} />
            </li>
          ))}
        </ul>
      </Feature>
    </section>
  );
}

interface FeatureProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Feature({ title, text, children }: FeatureProps) {
  return (
    <div className="flex flex-col rounded-card border border-line bg-surface p-6">
      <div className="mb-6 flex min-h-36 flex-col justify-center">{children}</div>
      <h2 className="text-xl">{title}</h2>
      <p className="mt-2 text-ink-soft">{text}</p>
    </div>
  );
}
