import type { BankFile } from '../../src/bank/schema.ts';

const point = (claim: string): BankFile['questions'][number]['expected_points'][number] => ({
  point: claim,
  weight: 1,
  explanation: 'A reason in one sentence.',
  paraphrases: ['said in other words', 'said in yet other words'],
});

const question: BankFile['questions'][number] = {
  id: 'sample-photo-upload',
  question: 'A club of 40 people wants a page for its photos. How do you store them?',
  type: 'system_design',
  difficulty: 'beginner',
  expected_points: [
    point('Files go to object storage and their names to a table'),
    point('Uploads are limited in size and checked for their kind'),
    point('Small previews are made once, after the upload'),
  ],
  model_answer: `${'I would keep the files apart from the records. '.repeat(13)}That is all.`,
  misconceptions: [
    { claim: 'Pictures belong into the database.', correction: 'They bloat its backups.' },
    { claim: 'The browser checks the size.', correction: 'Anybody can leave the browser out.' },
  ],
  follow_ups: ['What happens when a photo is deleted?'],
  hints: ['Where do files live?', 'What may be sent?', 'Who needs the full size?'],
  suggested_minutes: 10,
  tags: ['uploads', 'storage'],
  source: 'OWASP, File Upload Cheat Sheet',
};

/** A file with one question, changed as the test needs it. */
export function sampleFile(change: Readonly<Record<string, unknown>> = {}): BankFile {
  return { skill_category: 'Sample', questions: [{ ...question, ...change }] };
}
