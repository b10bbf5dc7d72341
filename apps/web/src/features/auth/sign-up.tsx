import { registerInputSchema, type RegisterInput } from '@interview/core';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useSearchParams } from 'wouter';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../app/paths.ts';
import { TextField } from '../../components/form/field.tsx';
import { FormProblem } from '../../components/form/form-problem.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { schemaResolver } from '../../components/form/schema-resolver.ts';
import { showServerErrors } from '../../components/form/server-errors.ts';
import { Button } from '../../components/ui/button.tsx';
import { readTriedAnswer } from '../landing/tried-answer.ts';
import { AuthPage } from './auth-page.tsx';
import { authTexts } from './texts.ts';
import { useSignedIn } from './use-signed-in.ts';

const empty: RegisterInput = { email: '', username: '', password: '', full_name: '' };

export function SignUp() {
  const [query] = useSearchParams();
  const { signUp } = authTexts;
  return (
    <AuthPage
      title={signUp.title}
      lead={signUp.lead}
      notice={readTriedAnswer() === undefined ? undefined : authTexts.tryKept}
      other={{
        text: signUp.other,
        link: signUp.otherLink,
        href: paths.signIn(query.get('next') ?? undefined),
      }}
    >
      <SignUpForm />
    </AuthPage>
  );
}

function SignUpForm() {
  const form = useForm<RegisterInput>({
    resolver: schemaResolver(registerInputSchema),
    defaultValues: empty,
  });
  const { submit, busy } = useRegistration(form);
  const { errors } = form.formState;
  const { fields } = authTexts;
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <FormProblem text={errors.root?.message} />
      <TextField
        label={fields.full_name}
        autoComplete="name"
        error={errors.full_name?.message}
        {...form.register('full_name')}
      />
      <TextField
        label={fields.email}
        type="email"
        autoComplete="email"
        error={errors.email?.message}
        {...form.register('email')}
      />
      <TextField
        label={fields.username}
        hint={fields.usernameHint}
        autoComplete="username"
        autoCapitalize="none"
        error={errors.username?.message}
        {...form.register('username')}
      />
      <PasswordField
        label={fields.password}
        hint={fields.passwordHint}
        autoComplete="new-password"
        error={errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" busy={busy}>
        {authTexts.signUp.submit}
      </Button>
    </form>
  );
}

/** Registers, then signs in with the same words: nobody should type them twice. */
function useRegistration(form: UseFormReturn<RegisterInput>) {
  const register = trpc.auth.register.useMutation();
  const login = trpc.auth.login.useMutation();
  const signedIn = useSignedIn();
  const onError = (error: unknown) => showServerErrors(form, error);
  const submit = form.handleSubmit((fields) =>
    register.mutate(fields, {
      onError,
      onSuccess: () => {
        const { email, password } = fields;
        login.mutate({ email, password }, { onError, onSuccess: ({ user }) => signedIn(user) });
      },
    }),
  );
  return {
    busy: register.isPending || login.isPending,
    submit: (event: React.FormEvent) => void submit(event),
  };
}
