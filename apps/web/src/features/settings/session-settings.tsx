import { useState } from 'react';
import { failureText } from '../../api/failure-text.ts';
import { trpc } from '../../api/trpc.ts';
import { useLeave } from '../../app/use-leave.ts';
import { Button } from '../../components/ui/button.tsx';
import { ConfirmDialog } from '../../components/ui/dialog.tsx';
import { Loaded, SkeletonLines } from '../../components/ui/states.tsx';
import { toast } from '../../state/toasts.ts';
import { SessionRow } from './session-row.tsx';
import { SettingsSection } from './settings-section.tsx';
import { settingsTexts } from './texts.ts';

/** Where the account is signed in, and how to end that. */
export function SessionSettings() {
  const sessions = trpc.auth.sessions.useQuery();
  const { title, text } = settingsTexts.sessions;
  return (
    <SettingsSection title={title} text={text}>
      <Loaded query={sessions} skeleton={<SkeletonLines heights={['h-14', 'h-11 w-44']} />}>
        {(list) => (
          <ul className="mb-5 divide-y divide-line">
            {list.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Loaded>
      <SignOutEverywhere />
    </SettingsSection>
  );
}

function SignOutEverywhere() {
  const [asking, setAsking] = useState(false);
  const leave = useLeave();
  const signOut = trpc.auth.logoutEverywhere.useMutation({
    onError: (error) => toast(failureText(error), 'problem'),
    onSuccess: leave,
  });
  const { everywhere, everywhereTitle, everywhereText } = settingsTexts.sessions;
  return (
    <>
      <Button look="secondary" onClick={() => setAsking(true)}>
        {everywhere}
      </Button>
      {asking && (
        <ConfirmDialog
          title={everywhereTitle}
          text={everywhereText}
          confirm={everywhere}
          busy={signOut.isPending}
          onConfirm={() => signOut.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
