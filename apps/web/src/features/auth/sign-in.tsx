import { loginInputSchema, type LoginInput } from '@interview/core';
import { useForm } from 'react-hook-form';
import { useSearchParams } from 'wouter';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../app/paths.ts';
import { TextField } from '../../components/form/field.tsx';
import { FormProblem } from '../../components/form/form-problem.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { schemaResolver } from '../../components/form/schema-resolver.ts';
import { showServerErrors } from '../../components/form/server-errors.ts';
import { Button } from '../../components/ui/button.tsx';
import { session } from '../../state/session.ts';
import { AuthPage } from './auth-page.tsx';
import { authTexts } from './texts.ts';
import { useSignedIn } from './use-signed-in.ts';

export function SignIn() {
  const form = useForm<LoginInput>({
    resolver: schemaResolver(loginInputSchema),
    defaultValues: { email: '', password: '' },
  });
  const signedIn = useSignedIn();
  const login = trpc.auth.login.useMutation();
  const [query] = useSearchParams();
  const { errors } = form.formState;
  const submit = form.handleSubmit((fields) =>
    login.mutate(fields, {
      onSuccess: ({ user }) => signedIn(user),
      onError: (error) => showServerErrors(form, error),
    }),
  );
  const { signIn, fields } = authTexts;
  return (
    <AuthPage
      title={signIn.title}
      lead={signIn.lead}
      notice={session.get().expired ? signIn.expired : undefined}
      other={{
        text: signIn.other,
        link: signIn.otherLink,
        href: paths.signUp(query.get('next') ?? undefined),
      }}
    >
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-5">
        <FormProblem text={errors.root?.message} />
        <TextField
          label={fields.email}
          type="email"
          autoComplete="username"
          error={errors.email?.message}
          {...form.register('email')}
        />
        <PasswordField
          label={fields.password}
          autoComplete="current-password"
          error={errors.password?.message}
          {...form.register('password')}
        />
        <Button type="submit" busy={login.isPending}>
          {signIn.submit}
        </Button>
      </form>
    </AuthPage>
  );
}
