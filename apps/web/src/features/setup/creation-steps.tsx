import { Check, LoaderCircle } from 'lucide-react';
import type { Creation, CreationStep } from './creation.ts';
import { setupTexts } from './texts.ts';

/** How far the interview is while it is made, said aloud step by step. */
export function CreationSteps({ creation }: { readonly creation: Creation }) {
  const steps = creation.kind === 'creating' ? creation.steps : [];
  return (
    <div role="status">
      {steps.length > 0 && (
        <ol className="grid gap-1.5">
          {steps.map((step, index) => (
            <li key={step.step} className="flex items-start gap-2.5">
              {index < steps.length - 1 ? (
                <Check className="mt-0.5 size-4.5 shrink-0 text-excellent" aria-hidden />
              ) : (
                <LoaderCircle className="mt-0.5 size-4.5 shrink-0 animate-spin" aria-hidden />
              )}
              {stepText(step)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function stepText(step: CreationStep): string {
  if (step.step === 'choosing') return setupTexts.steps.choosing[step.source];
  if (step.step === 'saving') return setupTexts.steps.saving(step.total_questions);
  return setupTexts.steps.sending;
}
