import { useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { SettingsSection } from './settings-section.tsx';
import { settingsTexts } from './texts.ts';

export function DeleteAccount() {
  const [asking, setAsking] = useState(false);
  const { title, text, open } = settingsTexts.remove;
  return (
    <SettingsSection title={title} text={text}>
      <Button look="danger" onClick={() => setAsking(true)}>
        {open}
      </Button>
      {asking && <DeleteDialog onClose={() => setAsking(false)} />}
    </SettingsSection>
  );
}
