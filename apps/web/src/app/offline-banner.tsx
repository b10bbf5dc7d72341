import { WifiOff } from 'lucide-react';
import { useOnline } from '../state/online.ts';
import { texts } from '../texts.ts';

/** Says, once, that the network is gone. */
export function OfflineBanner() {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="flex items-center justify-center gap-2 bg-average-soft px-4 py-2 text-sm font-semibold text-ink">
          <WifiOff className="size-4 shrink-0" aria-hidden />
          {texts.shell.offline}
        </p>
      )}
    </div>
  );
}
