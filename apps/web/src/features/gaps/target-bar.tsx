import { ScoreBar } from '../../components/score/score-bar.tsx';

interface Props {
  readonly score: number;
  readonly target: number;
}

/** A score as a bar, with a tick where it should get to; the words beside it say the same. */
export function TargetBar({ score, target }: Props) {
  return (
    <div aria-hidden className="relative py-1.5">
      <ScoreBar score={score} />
      <span
        className="absolute inset-y-0 w-0.75 -translate-x-1/2 rounded-full bg-ink ring-2 ring-surface"
        style={{ left: `${target}%` }}
      />
    </div>
  );
}
