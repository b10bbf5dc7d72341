import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { Toast } from 'radix-ui';
import { useStore } from '../../state/store.ts';
import { actOnToast, dismissToast, toasts, type ToastMessage } from '../../state/toasts.ts';
import { texts } from '../../texts.ts';

/** Where toasts appear; each is announced once, and stays while it is hovered or focused. */
export function Toaster() {
  const messages = useStore(toasts);
  return (
    <Toast.Provider duration={6000} swipeDirection="right">
      {messages.map((message) => (
        <ToastCard key={message.id} message={message} />
      ))}
      <Toast.Viewport
        data-toasts
        className="fixed right-0 bottom-0 z-50 flex w-[min(26rem,100vw)] flex-col gap-2 p-4 pb-[calc(1rem+env(safe-area-inset-bottom))] max-md:bottom-16"
      />
    </Toast.Provider>
  );
}

function ToastCard({ message }: { readonly message: ToastMessage }) {
  const Icon = message.kind === 'done' ? CircleCheck : CircleAlert;
  return (
    <Toast.Root
      // What can be undone stays long enough to be reached.
      {...(message.action && { duration: 10_000 })}
      type={message.kind === 'done' ? 'background' : 'foreground'}
      onOpenChange={(open) => {
        if (!open) dismissToast(message.id);
      }}
      className="flex items-center gap-3 rounded-control border border-line bg-surface py-1 pr-1 pl-4 shadow-card"
    >
      <Icon
        className={message.kind === 'done' ? 'size-5 text-excellent' : 'size-5 text-poor'}
        aria-hidden
      />
      <Toast.Description className="grow py-2">{message.text}</Toast.Description>
      {message.action && (
        <Toast.Action
          altText={message.action.label}
          onClick={() => actOnToast(message.id)}
          className="min-h-10 shrink-0 rounded-control px-3 font-semibold text-link hover:bg-sunken"
        >
          {message.action.label}
        </Toast.Action>
      )}
      <Toast.Close
        aria-label={texts.close}
        className="grid size-10 place-items-center rounded-control text-ink-soft hover:bg-sunken"
      >
        <X className="size-4" aria-hidden />
      </Toast.Close>
    </Toast.Root>
  );
}
