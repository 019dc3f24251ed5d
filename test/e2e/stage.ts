/** Sets a scene by the API, so that a browser test begins where it has something to say. */
import { type BrowserContext, type Page, test } from '@playwright/test';
import { ServedStudio } from '../support/served-studio.ts';
import { goWithin } from './support/screens.ts';

type Body = Record<string, unknown>;

/**
 * A studio of its own for the tests of a file, which run one after the other; `employer`: each begins with a new
 * one signed in.
 */
export function studioOfThisFile({
  employer = false,
  settings,
}: {
  employer?: boolean;
  settings?: NodeJS.ProcessEnv;
} = {}): { studio: ServedStudio; stage: Stage } {
  const studio = new ServedStudio(settings);
  const stage = new Stage(studio);
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(() => studio.start());
  test.afterAll(() => studio.stop());
  if (employer) test.beforeEach(({ context }) => stage.employer(context));
  return { studio, stage };
}

export class Stage {
  readonly #studio: ServedStudio;
  #token = '';
  #account = 0;
  /** Calls that changed something, and how many of them a page's app knows of. */
  #changes = 0;
  readonly #known = new WeakMap<Page, number>();
  readonly password = 'a-long-enough-secret';

  get email(): string {
    return `kim${this.#account}@example.com`;
  }

  /** For calls that are not JSON. */
  get token(): string {
    return this.#token;
  }

  constructor(studio: ServedStudio) {
    this.#studio = studio;
  }

  async call<T = Body>(method: string, path: string, body?: Body, token = this.#token): Promise<T> {
    if (method !== 'GET') this.#changes += 1;
    const response = await fetch(`${this.#studio.url}/api/v1${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...this.#studio.headers,
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** A new employer with a company, signed in in every window of the context. */
  async employer(context: BrowserContext): Promise<void> {
    const name = `kim${++this.#account}`;
    const { email, password } = this;
    await this.call('POST', '/auth/register/', {
      username: name,
      email,
      password,
      role: 'employer',
      company_name: `Acme ${this.#account}`,
    });
    await this.signIn(context, email);
  }

  /** Somebody who has an account, in every window of the context; calls are theirs from now on. */
  async signIn(context: BrowserContext, email: string): Promise<void> {
    const { password } = this;
    const signIn = () =>
      this.call<{ access: string; refresh: string; user: { id: number } }>('POST', '/auth/login/', {
        email,
        password,
      });
    this.#token = (await signIn()).access;
    const { refresh, user } = await signIn();
    await context.setExtraHTTPHeaders(this.#studio.headers);
    await context.addInitScript(
      (session) => {
        if (localStorage.getItem('jobhive.session') === null) {
          localStorage.setItem('jobhive.session', session);
        }
      },
      JSON.stringify({ refresh, user: user.id }),
    );
  }

  /** An interview with a candidate, about one skill, not started. */
  async interview(more: Body = {}): Promise<number> {
    const job = await this.call<{ id: number }>('POST', '/interview/jobs/', {
      title: 'Backend Developer',
      requirements: 'Python',
    });
    const { id } = await this.call<{ id: number }>('POST', '/interview/interviews/', {
      job_id: job.id,
      candidate_name: 'Jordan Ellis',
      max_duration_minutes: 15,
      skills: ['Python'],
      ...more,
    });
    return id;
  }

  /** The same, with its first question asked. */
  async running(): Promise<number> {
    const id = await this.interview();
    const consent = { recording: false, behavioral_analysis: false, ai_scoring: true };
    await this.call('POST', `/interview/interviews/${id}/consent/`, consent);
    await this.call('POST', `/interview/interviews/${id}/start_session/`);
    return id;
  }

  answers = async (id: number): Promise<string[]> =>
    (
      await this.call<{ results: { text: string }[] }>('GET', `/interview/interviews/${id}/answers/`)
    ).results.map(({ text }) => text);

  /**
   * Goes to a screen: within the app where another one of it is open in the page; anew where none or the same is, or
   * where calls of this stage have changed what it may have kept.
   */
  visit = async (page: Page, path: string): Promise<void> => {
    const [from, to] = [page.url(), this.#studio.url + path];
    const isOpen = from.startsWith(`${this.#studio.url}/`) && from !== to;
    if (isOpen && this.#known.get(page) === this.#changes) return goWithin(page, path);
    this.#known.set(page, this.#changes);
    await page.goto(to);
  };

  /** The interviewer's window, or the candidate's. */
  open = async (page: Page, id: number, window: 'live' | 'candidate'): Promise<Page> => {
    await page.goto(`${this.#studio.url}/interviews/${id}/${window}`);
    return page;
  };
}
