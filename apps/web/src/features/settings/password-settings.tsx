import { changePasswordInputSchema, type ChangePasswordInput } from '@interview/core';
import { useForm } from 'react-hook-form';
import { trpc } from '../../api/trpc.ts';
import { FormProblem } from '../../components/form/form-problem.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { schemaResolver } from '../../components/form/schema-resolver.ts';
import { showServerErrors } from '../../components/form/server-errors.ts';
import { Button } from '../../components/ui/button.tsx';
import { toast } from '../../state/toasts.ts';
import { authTexts } from '../auth/texts.ts';
import { SettingsSection } from './settings-section.tsx';
import { settingsTexts } from './texts.ts';

const empty: ChangePasswordInput = { current_password: '', new_password: '' };

export function PasswordSettings() {
  const cache = trpc.useUtils();
  const form = useForm<ChangePasswordInput>({
    resolver: schemaResolver(changePasswordInputSchema),
    defaultValues: empty,
  });
  const { password } = settingsTexts;
  const change = trpc.user.changePassword.useMutation({
    onError: (error) => showServerErrors(form, error),
    onSuccess: () => {
      form.reset(empty);
      void cache.auth.sessions.invalidate();
      toast(password.saved);
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit((fields) => change.mutate(fields));
  return (
    <SettingsSection title={password.title} text={password.text}>
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-5">
        <FormProblem text={errors.root?.message} />
        <PasswordField
          label={password.current}
          autoComplete="current-password"
          error={errors.current_password?.message}
          {...form.register('current_password')}
        />
        <PasswordField
          label={password.new}
          hint={authTexts.fields.passwordHint}
          autoComplete="new-password"
          error={errors.new_password?.message}
          {...form.register('new_password')}
        />
        <Button type="submit" className="justify-self-start" busy={change.isPending}>
          {password.save}
        </Button>
      </form>
    </SettingsSection>
  );
}
