import { Compartment, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EditorProps } from './answer-editor.tsx';
import { editorExtensions, fromOutside, languages, type Language } from './code-extensions.ts';
import { roomTexts } from './texts.ts';

/** An editor for code. Ctrl/Cmd+Enter submits; Tab leaves it, so a keyboard is never caught. */
export function CodeEditor(props: EditorProps) {
  const [language, setLanguage] = useState<Language>('JavaScript / TypeScript');
  const host = useCodeMirror(props, language);
  const id = useId();
  return (
    <div>
      <div className="mb-1.5 flex items-center justify-between gap-3">
        <span className="font-semibold whitespace-nowrap" aria-hidden>
          {roomTexts.answer}
        </span>
        <label htmlFor={id} className="flex items-center gap-2 text-sm text-ink-soft">
          <span className="max-sm:sr-only">{roomTexts.language}</span>
          <select
            id={id}
            value={language}
            onChange={({ target }) =>
              setLanguage(languages.find((name) => name === target.value) ?? 'Plain text')
            }
            className="h-9 rounded-control border border-line-strong bg-surface px-2 text-ink"
          >
            {languages.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </div>
      <div
        ref={host}
        data-editor
        className="h-96 resize-y overflow-hidden rounded-card border border-line-strong bg-surface focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ink"
      />
    </div>
  );
}

/**
 * Keeps a CodeMirror editor in step with the draft. It stands in a shadow tree, where CodeMirror uses
 * constructed style sheets instead of a style element, which the page's security policy would refuse.
 */
function useCodeMirror(props: EditorProps, language: Language) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef(props);
  const [variable] = useState(() => new Compartment());
  const { text, readOnly } = props;
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const extensions = editorExtensions({
      label: roomTexts.answer,
      // Drawn at once: an older text drawn after the next key would take that key back.
      onChange: (changed) => flushSync(() => latest.current.onChange(changed)),
      onSubmit: () => latest.current.onSubmit(),
    });
    const state = EditorState.create({
      doc: latest.current.text,
      extensions: [extensions, variable.of([])],
    });
    const editor = new EditorView({ state, root, parent: root });
    view.current = editor;
    return () => editor.destroy();
  }, [variable]);
  useEffect(() => {
    let current = true;
    const apply = async () => {
      const support = await languages.load(language);
      const effects = variable.reconfigure([support, EditorState.readOnly.of(readOnly)]);
      if (current) view.current?.dispatch({ effects });
    };
    void apply();
    return () => {
      current = false;
    };
  }, [language, readOnly, variable]);
  useEffect(() => replaceText(view.current, text), [text]);
  return host;
}

/** Takes over a text that was not typed here: dictated, or written in another tab. */
function replaceText(view: EditorView | undefined, text: string): void {
  if (view === undefined) return;
  const shown = view.state.doc.toString();
  if (shown === text) return;
  const kept = sharedStart(shown, text);
  const atEnd = view.state.selection.main.head === shown.length;
  view.dispatch({
    changes: { from: kept, to: shown.length, insert: text.slice(kept) },
    // Who was writing at the end goes on there, after what was added.
    ...(atEnd && { selection: { anchor: text.length } }),
    annotations: fromOutside.of(true),
  });
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
