import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { createAccount, signIn, type Account } from './account.ts';
import { launchChromium } from './chromium.ts';
import { startServer } from './server.ts';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly account: Account;
}

/** A server and a browser of their own, for the tests of one file. */
export interface World {
  readonly url: string;
  readonly browser: Browser;
  /** A new account that no window is signed in to. */
  account(): Promise<Account>;
  /** A new browser window of someone who has no account. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  /** A new browser window of someone who has just signed up, or of an account there is. */
  candidate(options?: BrowserContextOptions, account?: Account): Promise<Visit>;
  /** Closes every window and throws when a page misbehaved. */
  closeWindows(): Promise<void>;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const [server, browser] = await Promise.all([startServer(), launchChromium()]);
  const { url } = server;
  const faults: string[] = [];
  const open = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    context.on('page', (page) => watchFaults(page, faults));
    await context.addInitScript(reportRefusals);
    return context;
  };
  return {
    url,
    browser,
    account: () => createAccount(url),
    visitor: async (options) => (await open(options)).newPage(),
    async candidate(options, known) {
      const [context, account] = await Promise.all([open(options), known ?? createAccount(url)]);
      await signIn(context, url, account);
      return { context, account, page: await context.newPage() };
    },
    async closeWindows() {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const found = faults.splice(0);
      if (found.length > 0) throw new Error(`A page misbehaved:\n${found.join('\n')}`);
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Runs in the page: some refusals never reach the console by themselves. */
function reportRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // oxlint-disable-next-line no-console -- the console is how the page tells the test
    console.error(`Content Security Policy: ${violatedDirective} refused ${blockedURI}`);
  });
}

/** Whatever a page throws, and whatever its security policy refuses, is a fault. */
function watchFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && /Content Security Policy|Minified React/.test(text)) {
      faults.push(`${page.url()}: ${text}`);
    }
  });
}
