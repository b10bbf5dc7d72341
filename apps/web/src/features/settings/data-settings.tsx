import { Download } from 'lucide-react';
import { useState } from 'react';
import { failureText } from '../../api/failure-text.ts';
import { trpc } from '../../api/trpc.ts';
import { downloadText, fileName } from '../../app/download.ts';
import { Button } from '../../components/ui/button.tsx';
import { Card, Section } from '../../components/ui/card.tsx';
import { toast } from '../../state/toasts.ts';
import { settingsTexts } from './texts.ts';

export function DataSettings() {
  const { run, busy } = useExport();
  const { data } = settingsTexts;
  return (
    <Section title={data.title}>
      <Card>
        <p className="mb-5 max-w-prose text-ink-soft">{data.text}</p>
        <Button look="secondary" busy={busy} onClick={run}>
          {!busy && <Download className="size-4" aria-hidden />}
          {data.export}
        </Button>
      </Card>
    </Section>
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
