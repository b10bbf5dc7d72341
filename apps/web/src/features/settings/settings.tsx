import { PageHeading } from '../../components/ui/page-heading.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import { DataSettings } from './data-settings.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { PasswordSettings } from './password-settings.tsx';
import { ProfileSettings } from './profile-settings.tsx';
import { SessionSettings } from './session-settings.tsx';
import { settingsTexts } from './texts.ts';

export function Settings() {
  return (
    <>
      <PageHeading title={settingsTexts.title} />
      <div className="grid gap-10">
        <ProfileSettings />
        <AppearanceSettings />
        <PasswordSettings />
        <SessionSettings />
        <DataSettings />
        <DeleteAccount />
      </div>
    </>
  );
}
