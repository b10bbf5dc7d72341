import type { SessionResponse } from '@interview/core';
import { failureText } from '../../api/failure-text.ts';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../components/ui/badge.tsx';
import { Button } from '../../components/ui/button.tsx';
import { toast } from '../../state/toasts.ts';
import { readDevice } from './device.ts';
import { settingsTexts } from './texts.ts';

const { sessions: words } = settingsTexts;

/** One signed-in device; this one is ended by signing out. */
export function SessionRow({ session }: { readonly session: SessionResponse }) {
  const cache = trpc.useUtils();
  const revoke = trpc.auth.revokeSession.useMutation({
    onError: (error) => toast(failureText(error), 'problem'),
    onSuccess: () => toast(words.ended),
    onSettled: () => cache.auth.sessions.invalidate(),
  });
  const name = deviceName(session.user_agent);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-ink-soft">{words.lastUsed(when(session.last_used_at))}</p>
      </div>
      {session.current ? (
        <Badge tone="excellent">{words.current}</Badge>
      ) : (
        <Button
          look="secondary"
          size="small"
          busy={revoke.isPending}
          onClick={() => revoke.mutate({ session_id: session.id })}
        >
          {words.end}
          <span className="sr-only">: {name}</span>
        </Button>
      )}
    </li>
  );
}

function deviceName(userAgent: string): string {
  const { browser, system } = readDevice(userAgent);
  if (browser !== undefined && system !== undefined) return words.on(browser, system);
  return browser ?? system ?? words.unknownDevice;
}

function when(time: string): string {
  return new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
