import { levelOf, marginOf, wholeScore } from './level.ts';
import { LevelBadge } from './level-badge.tsx';
import { RulerScale, ScoreRuler } from './score-ruler.tsx';
import { texts } from '../../texts.ts';

interface Props {
  readonly score: number;
  readonly interval?: { readonly low: number; readonly high: number; readonly level: number };
}

const words = {
  spoken: (score: string, level: string) => `Score ${score} of 100, ${level}`,
  margin: ({ low, high, level }: NonNullable<Props['interval']>) =>
    `Between ${wholeScore(low)} and ${wholeScore(high)} with ${Math.round(level * 100)} % certainty`,
};

/** The score, its margin and its level: the first thing to see of a grade. */
export function ScoreHeadline({ score, interval }: Props) {
  const level = levelOf(score);
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-1">
        <p className="font-display text-6xl leading-none font-bold tracking-tight">
          <span className="sr-only">{words.spoken(wholeScore(score), texts.level[level])}</span>
          <span aria-hidden>{wholeScore(score)}</span>
          {interval && (
            <span aria-hidden className="ml-2 text-2xl font-semibold text-ink-faint">
              ±{Math.round(marginOf(interval))}
            </span>
          )}
        </p>
        <span aria-hidden className="mb-1">
          <LevelBadge score={score} />
        </span>
      </div>
      <div className="mt-3">
        <ScoreRuler score={score} interval={interval} />
        <RulerScale />
      </div>
      {interval && <p className="mt-1 text-sm text-ink-soft">{words.margin(interval)}</p>}
    </div>
  );
}
