/** The part of the Web Speech API that is used here; TypeScript's DOM library does not have it. */
interface Recognition extends EventTarget {
  continuous: boolean;
  interimResults: boolean;
  lang: string;
  start(): void;
  stop(): void;
}

interface RecognitionEvent extends Event {
  readonly resultIndex: number;
  readonly results: ArrayLike<
    ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }
  >;
}

type RecognitionConstructor = new () => Recognition;

function recognitionConstructor(): RecognitionConstructor | undefined {
  const found: unknown =
    Reflect.get(globalThis, 'SpeechRecognition') ??
    Reflect.get(globalThis, 'webkitSpeechRecognition');
  return isConstructor(found) ? found : undefined;
}

/** Whatever function stands under the name is the browser's constructor. */
function isConstructor(found: unknown): found is RecognitionConstructor {
  return typeof found === 'function';
}

function isResult(event: Event): event is RecognitionEvent {
  return 'results' in event;
}

export function canDictate(): boolean {
  return recognitionConstructor() !== undefined;
}

export function canReadAloud(): boolean {
  return 'speechSynthesis' in globalThis;
}

interface Hearing {
  /** Words that will not change any more. */
  readonly onFinal: (words: string) => void;
  /** What was heard so far of the phrase being spoken. */
  readonly onInterim: (words: string) => void;
  readonly onEnd: (failed: boolean) => void;
}

/** Starts to listen; returns how to stop. */
export function dictate({ onFinal, onInterim, onEnd }: Hearing): () => void {
  const Recognizer = recognitionConstructor();
  if (Recognizer === undefined) return () => undefined;
  const recognition = new Recognizer();
  let failed = false;
  recognition.continuous = true;
  recognition.interimResults = true;
  recognition.lang = navigator.language;
  recognition.addEventListener('result', (event) => {
    if (!isResult(event)) return;
    const { final, interim } = readResults(event);
    if (final !== '') onFinal(final);
    onInterim(interim);
  });
  recognition.addEventListener('error', () => {
    failed = true;
  });
  recognition.addEventListener('end', () => onEnd(failed));
  recognition.start();
  return () => recognition.stop();
}

/** The new words of a result event: those that are final and those that may still change. */
export function readResults({
  resultIndex,
  results,
}: Pick<RecognitionEvent, 'resultIndex' | 'results'>) {
  const fresh = Array.from(results).slice(resultIndex);
  const words = (isFinal: boolean) =>
    fresh
      .filter((result) => result.isFinal === isFinal)
      .map((result) => result[0]?.transcript.trim() ?? '')
      .join(' ')
      .trim();
  return { final: words(true), interim: words(false) };
}

/** Reads a text aloud; `onEnd` is called when it is over or stopped. */
export function readAloud(text: string, onEnd: () => void): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.addEventListener('end', onEnd);
  utterance.addEventListener('error', onEnd);
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  return () => speechSynthesis.cancel();
}
