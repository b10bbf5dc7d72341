import { useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Card, Section } from '../../components/ui/card.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { settingsTexts } from './texts.ts';

export function DeleteAccount() {
  const [asking, setAsking] = useState(false);
  const { title, text, open } = settingsTexts.remove;
  return (
    <Section title={title}>
      <Card>
        <p className="mb-5 max-w-prose text-ink-soft">{text}</p>
        <Button look="danger" onClick={() => setAsking(true)}>
          {open}
        </Button>
        {asking && <DeleteDialog onClose={() => setAsking(false)} />}
      </Card>
    </Section>
  );
}
