/** Going from screen to screen in one page, as a link does: to load the app anew takes four times the work. */
import type { Page, Request } from '@playwright/test';

/** What the app's router leaves in the window for its own tools. */
interface Router {
  history: { push(path: string, state: object, options: { ignoreBlocker: boolean }): void };
  subscribe(event: 'onRendered', listener: () => void): () => void;
}

/** Goes to a path of the app that is open in the page; resolves when its screen, or one it leads to, is there. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        const router = (globalThis as unknown as { __TSR_ROUTER__: Router }).__TSR_ROUTER__;
        const stop = router.subscribe('onRendered', () => {
          stop();
          resolve();
        });
        router.history.push(to, {}, { ignoreBlocker: true });
      }),
    path,
  );
}

/** What a page asks the server for, to wait until it has all of it. */
export class Traffic {
  readonly #page: Page;
  readonly #underway = new Set<Request>();
  #asked = 0;

  /** Watches from now on. */
  constructor(page: Page) {
    this.#page = page;
    const over = (request: Request) => this.#underway.delete(request);
    page.on('request', (request) => {
      this.#asked += 1;
      this.#underway.add(request);
    });
    page.on('requestfinished', over);
    page.on('requestfailed', over);
  }

  /** Resolves when the page has shown what it got, and asks for no more. */
  async settled(): Promise<void> {
    for (let before = -1; this.#underway.size > 0 || this.#asked > before; ) {
      before = this.#asked;
      // However slow the machine is: what has arrived is dealt with before the next two pictures are drawn.
      await this.#page.evaluate(
        () =>
          new Promise((shown) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(shown, 20))),
          ),
      );
    }
  }
}
