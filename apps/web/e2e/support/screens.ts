import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Account } from './account.ts';
import { practise, type Practice } from './practised.ts';
import { roomPath } from './room.ts';
import type { World } from './world.ts';

type Who = 'visitor' | 'newcomer' | 'practised';

/** One screen in one state. */
export interface Screen {
  readonly name: string;
  /** Who looks at it: no account, an empty one, or one with practice. */
  readonly who: Who;
  readonly path: (practice: Practice) => string;
  /** What to do on the page before it is the screen that is meant. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name }).first();

async function tryQuestion(page: Page): Promise<void> {
  await page.getByLabel('Your answer').fill('It keeps reads fast because the planner can seek.');
  await button(page, 'Grade my answer').click();
  await page.getByText(/with \d+ % certainty/).waitFor();
}

async function openDialog(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  await page.getByRole('dialog').waitFor();
}

export const screens: readonly Screen[] = [
  { name: 'landing', who: 'visitor', path: () => '/' },
  { name: 'landing-tried', who: 'visitor', path: () => '/', prepare: tryQuestion },
  { name: 'sign-in', who: 'visitor', path: () => '/sign-in' },
  {
    name: 'sign-up-errors',
    who: 'visitor',
    path: () => '/sign-up',
    prepare: async (page) => {
      await button(page, 'Create account').click();
      await page.getByText('Field required').first().waitFor();
    },
  },
  { name: 'not-found', who: 'visitor', path: () => '/no/such/page' },
  { name: 'dashboard', who: 'practised', path: () => '/dashboard' },
  { name: 'dashboard-empty', who: 'newcomer', path: () => '/dashboard' },
  {
    name: 'account-menu',
    who: 'practised',
    path: () => '/dashboard',
    prepare: async (page) => {
      await button(page, 'Account').click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'new-interview', who: 'practised', path: () => '/interviews/new' },
  { name: 'room', who: 'practised', path: ({ open }) => `${roomPath(open)}?q=2` },
  { name: 'room-code', who: 'practised', path: ({ coding }) => roomPath(coding) },
  { name: 'room-feedback', who: 'practised', path: ({ open }) => `${roomPath(open)}?q=1` },
  {
    name: 'room-finish',
    who: 'practised',
    path: ({ open }) => `${roomPath(open)}?q=1`,
    prepare: (page) => openDialog(page, 'Finish interview'),
  },
  { name: 'results', who: 'practised', path: ({ finished }) => `${roomPath(finished)}/results` },
  {
    name: 'results-open',
    who: 'practised',
    path: ({ retake }) => `${roomPath(retake)}/results`,
    prepare: (page) => button(page, 'Open all').click(),
  },
  { name: 'results-unfinished', who: 'practised', path: ({ open }) => `${roomPath(open)}/results` },
  { name: 'history', who: 'practised', path: () => '/interviews' },
  { name: 'history-empty', who: 'newcomer', path: () => '/interviews' },
  { name: 'skill-gaps', who: 'practised', path: () => '/skill-gaps' },
  { name: 'skill-gaps-empty', who: 'newcomer', path: () => '/skill-gaps' },
  { name: 'settings', who: 'practised', path: () => '/settings' },
  {
    name: 'settings-delete',
    who: 'practised',
    path: () => '/settings',
    prepare: (page) => openDialog(page, 'Delete my account'),
  },
];

/** The accounts that look at the screens. */
export interface Gallery {
  readonly newcomer: Account;
  readonly practised: Account;
  readonly practice: Practice;
}

export async function fillGallery(world: World): Promise<Gallery> {
  const [newcomer, practised] = await Promise.all([world.account(), world.account()]);
  return { newcomer, practised, practice: await practise(practised) };
}

/** A window in which the screens of one kind of person can be opened. */
export async function windowFor(
  world: World,
  gallery: Gallery,
  { who, ...options }: BrowserContextOptions & { readonly who: Who },
): Promise<Page> {
  if (who === 'visitor') return world.visitor(options);
  return (await world.candidate(options, gallery[who])).page;
}

/** One window for each kind of person, used for screen after screen. */
export function windowsOf(world: World, gallery: Gallery, options: BrowserContextOptions = {}) {
  const open = new Map<Who, Promise<Page>>();
  return (who: Who): Promise<Page> => {
    const page = open.get(who) ?? windowFor(world, gallery, { who, ...options });
    open.set(who, page);
    return page;
  };
}

/** Opens a screen and waits until nothing on it is on its way any more. */
export async function openScreen(page: Page, screen: Screen, practice: Practice): Promise<void> {
  await page.goto(screen.path(practice));
  await settled(page);
  await screen.prepare?.(page);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.skeleton') === null,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
