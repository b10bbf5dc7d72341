import { Component, type ReactNode } from 'react';
import { Button } from '../components/ui/button.tsx';
import { texts } from '../texts.ts';

interface Props {
  readonly children: ReactNode;
  /** A change of it clears the error, so that another page can be shown. */
  readonly resetKey?: string;
}

interface State {
  readonly failed: boolean;
  readonly resetKey: string | undefined;
}

/** Shows a page that says what happened instead of a blank one. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  return (
    <main className="mx-auto max-w-xl px-5 py-24" role="alert">
      <h1 className="text-3xl">{texts.errors.crashTitle}</h1>
      <p className="mt-3 mb-6 text-ink-soft">{texts.errors.crashText}</p>
      <Button onClick={() => location.reload()}>{texts.errors.reload}</Button>
    </main>
  );
}
