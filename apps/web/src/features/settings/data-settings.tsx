import { Download } from 'lucide-react';
import { useState } from 'react';
import { failureText } from '../../api/failure-text.ts';
import { trpc } from '../../api/trpc.ts';
import { downloadText, fileName } from '../../app/download.ts';
import { Button } from '../../components/ui/button.tsx';
import { toast } from '../../state/toasts.ts';
import { SettingsSection } from './settings-section.tsx';
import { settingsTexts } from './texts.ts';

export function DataSettings() {
  const { run, busy } = useExport();
  const { data } = settingsTexts;
  return (
    <SettingsSection title={data.title} text={data.text}>
      <Button look="secondary" busy={busy} onClick={run}>
        {!busy && <Download className="size-4" aria-hidden />}
        {data.export}
      </Button>
    </SettingsSection>
  );
}

function useExport() {
  const cache = trpc.useUtils();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const everything = await cache.user.exportData.fetch(undefined, { staleTime: 0 });
      const name = fileName(
        ['interviews', everything.user.username, everything.exported_at.slice(0, 10)],
        'json',
      );
      downloadText(name, 'application/json', `${JSON.stringify(everything, null, 2)}\n`);
      toast(settingsTexts.data.exported);
    } catch (error) {
      toast(failureText(error), 'problem');
    } finally {
      setBusy(false);
    }
  };
  return { busy, run: () => void save() };
}
