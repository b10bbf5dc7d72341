import { Field } from '../../components/form/field.tsx';
import { setupTexts } from './texts.ts';

const fewest = 1;
const most = 10;

interface Props {
  readonly value: number;
  readonly error: string | undefined;
  readonly onChange: (questions: number) => void;
}

export function LengthField({ value, error, onChange }: Props) {
  return (
    <Field label={setupTexts.length.label} hint={setupTexts.length.hint} error={error}>
      {(wiring) => (
        <div className="flex h-11 items-center gap-4">
          <input
            {...wiring}
            type="range"
            name="num_questions"
            min={fewest}
            max={most}
            value={value}
            aria-valuetext={setupTexts.summary.questions(value)}
            onChange={(event) => onChange(event.target.valueAsNumber)}
            className="h-11 min-w-0 grow cursor-pointer accent-primary"
          />
          <output
            aria-hidden
            className="w-8 text-right font-display text-2xl font-bold tabular-nums"
          >
            {value}
          </output>
        </div>
      )}
    </Field>
  );
}
