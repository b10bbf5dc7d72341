import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answerBox, enterRoom } from './support/room.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closeWindows());
afterAll(() => world.close());

/** Runs in the page, where there is no microphone: a recogniser that the test speaks through. */
function fakeRecognition(): void {
  class Recognition extends EventTarget {
    start() {
      Reflect.set(globalThis, 'speak', (transcript: string, isFinal: boolean) => {
        const result = Object.assign([{ transcript }], { isFinal });
        const event = Object.assign(new Event('result'), { resultIndex: 0, results: [result] });
        this.dispatchEvent(event);
      });
    }
    stop() {
      this.dispatchEvent(new Event('end'));
    }
  }
  Reflect.set(globalThis, 'webkitSpeechRecognition', Recognition);
  Reflect.set(globalThis, 'SpeechRecognition', Recognition);
}

test('what is dictated is added to what was typed and never replaces it', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  await page.addInitScript(fakeRecognition);
  await enterRoom(visit);
  const speak = (words: string, isFinal: boolean) =>
    page.evaluate(([said, done]) => Reflect.get(globalThis, 'speak')(said, done), [
      words,
      isFinal,
    ] as const);
  await answerBox(page).fill('Typed first.');
  await page.getByRole('button', { name: 'Dictate' }).click();
  await page.getByRole('button', { name: 'Stop dictating' }).waitFor();
  await speak('an index speeds', false);
  await page.getByText('an index speeds').waitFor();
  expect(await answerBox(page).inputValue()).toBe('Typed first.');
  await speak('An index speeds up reads', true);
  expect(await answerBox(page).inputValue()).toBe('Typed first. An index speeds up reads');
  await answerBox(page).press('End');
  await answerBox(page).pressSequentially(', mostly.');
  await speak('Writes get slower.', true);
  const words = 'Typed first. An index speeds up reads, mostly. Writes get slower.';
  expect(await answerBox(page).inputValue()).toBe(words);
  await page.getByRole('button', { name: 'Stop dictating' }).click();
  await page.reload();
  await expect.poll(() => answerBox(page).inputValue()).toBe(words);
});

test('a key pressed right after a phrase was heard adds to it', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  await page.addInitScript(fakeRecognition);
  await enterRoom(visit);
  await answerBox(page).fill('Typed.');
  await page.getByRole('button', { name: 'Dictate' }).click();
  await page.getByRole('button', { name: 'Stop dictating' }).waitFor();
  const shown = await answerBox(page).evaluate((box: HTMLTextAreaElement) => {
    Reflect.get(globalThis, 'speak')('Heard.', true);
    return box.value;
  });
  expect(shown).toBe('Typed. Heard.');
});

test('what is dictated into code stands where the writing goes on', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  await page.addInitScript(fakeRecognition);
  await enterRoom(visit, { question_type: 'coding', num_questions: 1 });
  await answerBox(page).click();
  await page.keyboard.type('let total');
  await page.getByRole('button', { name: 'Dictate' }).click();
  await page.getByRole('button', { name: 'Stop dictating' }).waitFor();
  await page.evaluate(() => Reflect.get(globalThis, 'speak')('equals one', true));
  await answerBox(page).focus();
  await page.locator('.cm-focused').waitFor();
  await page.keyboard.type(' more');
  const written = () => page.locator('.cm-content').innerText();
  await expect.poll(written).toBe('let total equals one more');
});

test('a question is read aloud, and the reading can be stopped', async () => {
  const visit = await world.candidate();
  const { page } = visit;
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Reflect.set(globalThis, 'spoken', spoken);
    speechSynthesis.speak = ({ text }) => void spoken.push(text);
    speechSynthesis.cancel = () => void spoken.push('');
  });
  const interview = await enterRoom(visit);
  await page.getByRole('button', { name: 'Read the question aloud' }).click();
  await page.getByRole('button', { name: 'Stop reading' }).click();
  const spoken: unknown = await page.evaluate(() => Reflect.get(globalThis, 'spoken'));
  expect(spoken).toContain(interview.questions[0]?.question);
  await page.getByRole('button', { name: 'Read the question aloud' }).waitFor();
});
