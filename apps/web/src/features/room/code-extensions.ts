import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { Annotation, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Marks a change that the page made and the person did not. */
export const fromOutside = Annotation.define<boolean>();

interface EditorOptions {
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
}

const names = ['JavaScript / TypeScript', 'Python', 'Plain text'] as const;
export type Language = (typeof names)[number];

const loaders: Record<Language, () => Promise<Extension>> = {
  'JavaScript / TypeScript': async () =>
    (await import('@codemirror/lang-javascript')).javascript({ typescript: true }),
  Python: async () => (await import('@codemirror/lang-python')).python(),
  'Plain text': () => Promise.resolve([]),
};

function load(language: Language): Promise<Extension> {
  return loaders[language]();
}

/** The languages that the editor knows; each is fetched when it is chosen. */
export const languages = Object.assign([...names], { load });

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.6' },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--ink)' },
  '.cm-gutters': { background: 'transparent', color: 'var(--ink-faint)', border: 'none' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {
      background: 'color-mix(in oklab, var(--marker) 40%, transparent)',
    },
  '.cm-matchingBracket': { outline: '1px solid var(--line-strong)' },
});

const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword], color: 'var(--good)' },
  { tag: [tags.string, tags.regexp], color: 'var(--excellent)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--average)' },
  { tag: [tags.comment], color: 'var(--ink-faint)', fontStyle: 'italic' },
  {
    tag: [tags.function(tags.variableName), tags.definition(tags.variableName)],
    fontWeight: '600',
  },
  { tag: [tags.typeName, tags.className], color: 'var(--poor)' },
]);

/** All that the editor does beside its language. */
export function editorExtensions({ label, onChange, onSubmit }: EditorOptions): Extension {
  const submit = {
    key: 'Mod-Enter',
    run: () => {
      onSubmit();
      return true;
    },
  };
  return [
    lineNumbers(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    syntaxHighlighting(highlighting),
    keymap.of([submit, { ...submit, key: 'Ctrl-Enter' }, ...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label }),
    EditorView.updateListener.of((update) => {
      const isOutside = update.transactions.some((change) => change.annotation(fromOutside));
      if (update.docChanged && !isOutside) onChange(update.state.doc.toString());
    }),
    theme,
  ];
}
