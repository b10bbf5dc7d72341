import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftKey, editDraft, emptyDraft, newerDraft, parseDraft, type Draft } from './draft.ts';

const drafts = fc.record({ text: fc.string(), revision: fc.nat() });

test('a draft belongs to one person, interview and question', () => {
  const owner = { user_id: 'u', interview_id: 'i', question_id: 'q' };
  const keys = [owner, { ...owner, user_id: 'v' }, { ...owner, question_id: 'r' }].map(draftKey);
  expect(new Set(keys).size).toBe(3);
});

test('what is stored is read back', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
    }),
  );
});

test.each([null, '', 'nonsense', '5', 'null', '{}', '{"text":1,"revision":2}', '{"text":"a"}'])(
  '%j is read as no draft',
  (stored) => {
    expect(parseDraft(stored)).toEqual(emptyDraft);
  },
);

test('an edit is newer than what it edits', () => {
  fc.assert(
    fc.property(drafts, fc.string(), (draft, text) => {
      const edited = editDraft(draft, text);
      expect(newerDraft(draft, edited)).toBe(edited);
      expect(newerDraft(edited, draft)).toBe(edited);
    }),
  );
});

test('two tabs that hear of each other end with the same text, whoever hears first', () => {
  fc.assert(
    fc.property(drafts, drafts, (a, b) => {
      fc.pre(a.revision !== b.revision || a.text.length !== b.text.length);
      expect(newerDraft(a, b)).toEqual(newerDraft(b, a));
    }),
  );
});

test('on a tie no words are lost', () => {
  const short: Draft = { text: 'An index', revision: 4 };
  const long: Draft = { text: 'An index speeds up reads', revision: 4 };
  expect(newerDraft(short, long)).toBe(long);
  expect(newerDraft(long, short)).toBe(long);
});
