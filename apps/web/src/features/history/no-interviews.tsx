import { paths } from '../../app/paths.ts';
import { Button, LinkButton } from '../../components/ui/button.tsx';
import { EmptyState } from '../../components/ui/states.tsx';
import { historyTexts } from './texts.ts';

export function NoInterviews() {
  const { title, text, action } = historyTexts.empty;
  return (
    <EmptyState title={title} text={text}>
      <LinkButton href={paths.newInterview()}>{action}</LinkButton>
    </EmptyState>
  );
}

export function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const { title, text } = historyTexts.nothingFound;
  return (
    <EmptyState title={title} text={text}>
      <Button look="secondary" onClick={onClear}>
        {historyTexts.clear}
      </Button>
    </EmptyState>
  );
}
