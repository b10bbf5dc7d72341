import { updateProfileInputSchema, type UserResponse } from '@interview/core';
import { useForm } from 'react-hook-form';
import { trpc } from '../../api/trpc.ts';
import { TextField } from '../../components/form/field.tsx';
import { FormProblem } from '../../components/form/form-problem.tsx';
import { schemaResolver } from '../../components/form/schema-resolver.ts';
import { showServerErrors } from '../../components/form/server-errors.ts';
import { Button } from '../../components/ui/button.tsx';
import { Loaded, SkeletonLines } from '../../components/ui/states.tsx';
import { toast } from '../../state/toasts.ts';
import { authTexts } from '../auth/texts.ts';
import { SettingsSection } from './settings-section.tsx';
import { settingsTexts } from './texts.ts';

export function ProfileSettings() {
  const me = trpc.auth.me.useQuery();
  return (
    <SettingsSection title={settingsTexts.profile.title} text={settingsTexts.profile.text}>
      <Loaded
        query={me}
        skeleton={<SkeletonLines heights={['h-18', 'h-24', 'h-18', 'h-11 w-32']} />}
      >
        {(user) => <ProfileForm key={user.id} user={user} />}
      </Loaded>
    </SettingsSection>
  );
}

function ProfileForm({ user }: { readonly user: UserResponse }) {
  const cache = trpc.useUtils();
  const form = useForm({
    resolver: schemaResolver(updateProfileInputSchema),
    defaultValues: { full_name: user.full_name, username: user.username },
  });
  const update = trpc.user.updateProfile.useMutation({
    onError: (error) => showServerErrors(form, error),
    onSuccess: (saved) => {
      cache.auth.me.setData(undefined, saved);
      form.reset({ full_name: saved.full_name, username: saved.username });
      toast(settingsTexts.profile.saved);
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit((fields) => update.mutate(fields));
  const { fields } = authTexts;
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-5">
      <FormProblem text={errors.root?.message} />
      <div>
        <p className="font-semibold">{user.email}</p>
        <p className="text-sm text-ink-soft">
          {settingsTexts.profile.email} {settingsTexts.profile.since(joined(user))}
        </p>
      </div>
      <TextField
        label={fields.full_name}
        autoComplete="name"
        error={errors.full_name?.message}
        {...form.register('full_name')}
      />
      <TextField
        label={fields.username}
        hint={fields.usernameHint}
        autoComplete="username"
        autoCapitalize="none"
        error={errors.username?.message}
        {...form.register('username')}
      />
      <Button type="submit" className="justify-self-start" busy={update.isPending}>
        {settingsTexts.profile.save}
      </Button>
    </form>
  );
}

function joined({ created_at }: UserResponse): string {
  return new Date(created_at).toLocaleDateString(undefined, { dateStyle: 'long' });
}
