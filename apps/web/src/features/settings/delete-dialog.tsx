import { deleteAccountInputSchema, type DeleteAccountInput } from '@interview/core';
import { useForm } from 'react-hook-form';
import { trpc } from '../../api/trpc.ts';
import { useLeave } from '../../app/use-leave.ts';
import { FormProblem } from '../../components/form/form-problem.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { schemaResolver } from '../../components/form/schema-resolver.ts';
import { showServerErrors } from '../../components/form/server-errors.ts';
import { Button } from '../../components/ui/button.tsx';
import { Dialog } from '../../components/ui/dialog.tsx';
import { session } from '../../state/session.ts';
import { texts } from '../../texts.ts';
import { forgetDrafts } from '../room/draft.ts';
import { settingsTexts } from './texts.ts';

/** Deletes everything once the password proves who asks. */
export function DeleteDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useForm<DeleteAccountInput>({
    resolver: schemaResolver(deleteAccountInputSchema),
    defaultValues: { password: '' },
  });
  const leave = useLeave();
  const remove = trpc.user.deleteAccount.useMutation({
    onError: (error) => showServerErrors(form, error),
    onSuccess: () => {
      forgetDrafts(session.get().user_id ?? '');
      leave();
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit((fields) => remove.mutate(fields));
  const { dialogTitle, dialogText, password, confirm } = settingsTexts.remove;
  return (
    <Dialog title={dialogTitle} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-5">
        <p className="text-ink-soft">{dialogText}</p>
        <FormProblem text={errors.root?.message} />
        <PasswordField
          label={password}
          autoComplete="current-password"
          error={errors.password?.message}
          {...form.register('password')}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="secondary" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit" look="danger" busy={remove.isPending}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
