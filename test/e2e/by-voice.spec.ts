/** Speaking the answers in a real browser, whose microphone is fed from a file. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import config from '../../playwright.config.ts';
import { type ModelServer, startModelServer } from '../server/support/model-server.ts';
import { expectAccessible } from './axe.ts';
import { studioOfThisFile } from './stage.ts';
import { narrowDarkShot } from './support/shot.ts';
import { speechLike } from './support/speech-like.ts';

const { studio, stage } = studioOfThisFile({ employer: true });
const spoken = join(mkdtempSync(join(tmpdir(), 'jobhive-voice-')), 'spoken.wav');
writeFileSync(spoken, speechLike(4));
const { launchOptions = {} } = config.projects?.[0]?.use ?? {};
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--use-file-for-fake-audio-capture=${spoken}`],
  },
});

const WORDS = ['A', 'list', 'can', 'be', 'changed', 'and', 'a', 'tuple', 'cannot'].map((word, index) => ({
  word,
  start: index * 0.4,
  end: index * 0.4 + 0.35,
  probability: word === 'tuple' ? 0.3 : 0.98,
}));
const TEXT = 'A list can be changed and a tuple cannot';

let ears: ModelServer;
test.beforeAll(async () => {
  ears = await startModelServer(() => ({ json: { text: TEXT, words: WORDS } }));
});
test.afterAll(() => ears.close());

const CONSENT = { recording: true, behavioral_analysis: false, ai_scoring: true };
/** An interview whose candidate agreed to be recorded, with its first question asked; nobody writes down what is said. */
async function running(): Promise<number> {
  const id = await stage.interview();
  await stage.call('POST', `/interview/interviews/${id}/consent/`, CONSENT);
  await stage.call('POST', `/interview/interviews/${id}/start_session/`);
  return id;
}
interface Made {
  id: number;
  bytes: number;
  is_complete: boolean;
  duration: number | null;
  segments: { length: number }[];
}
const recordings = async (id: number) =>
  (await stage.call<{ results: Made[] }>('GET', `/interview/interviews/${id}/recordings/`)).results;
const record = (page: Page) => page.getByRole('button', { name: 'Record answer' });
const answer = (page: Page) => page.getByRole('textbox', { name: /answer$/ });

test('is tried out first, recorded, written down for the person to change, and heard again in step', async ({
  page,
}) => {
  await stage.call('PUT', '/engines/transcriber/', { url: ears.url, model: 'ears' });
  const { id } = await stage.call<{ id: number }>('POST', '/interview/interviews/', {
    is_practice: true,
    skills: ['Python'],
  });
  await stage.open(page, id, 'live');
  await expect(page.getByText(/written down by ears on this device/)).toBeVisible();
  for (const choice of await page.getByRole('radio', { name: 'I agree', exact: true }).all())
    await choice.check();
  await page.getByRole('button', { name: 'Try the microphone' }).click();
  await expect
    .poll(() => page.locator('[data-loudest]').getAttribute('data-loudest').then(Number))
    .toBeGreaterThan(0.1);
  await page.getByRole('button', { name: 'Try the camera' }).click();
  await expect(page.getByLabel('What the camera sees')).toBeVisible();
  await expect(page.getByText(/hours of sound or more/)).toBeVisible();
  // No picture without the consent to it, which is not asked where the sound is refused.
  const camera = page.getByRole('radiogroup', { name: 'Camera' });
  await camera.getByRole('radio', { name: 'I do not agree' }).check();
  await expect(page.getByRole('button', { name: 'Try the camera' })).toBeHidden();
  const sound = page.getByRole('radiogroup', { name: 'Recording' });
  await sound.getByRole('radio', { name: 'I do not agree' }).check();
  await expect(camera).toBeHidden();
  await sound.getByRole('radio', { name: 'I agree' }).check();
  await expect(camera).toBeVisible();
  await narrowDarkShot(page, 'check');
  await page.getByRole('button', { name: 'Start practice' }).click();

  await answer(page).fill('Typed first.');
  await expect(page.getByRole('switch', { name: 'With camera' })).toBeHidden();
  await record(page).click();
  await expect(page.getByRole('timer').filter({ hasText: '0:07' })).toBeVisible();
  await expect(page.getByText('Heard so far by ears')).toBeVisible();
  await expect(answer(page)).toHaveValue('Typed first.');
  await narrowDarkShot(page, 'recording');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(answer(page)).toHaveValue(`Typed first.\n\n${TEXT}`);
  await expect(page.locator('mark', { hasText: 'tuple' })).toBeVisible();
  await expect(page.getByText('1 word to look at')).toBeVisible();
  await narrowDarkShot(page, 'heard');
  await expect.poll(async () => (await recordings(id))[0]?.is_complete).toBe(true);
  const [made] = await recordings(id);
  expect(made?.duration).toBeGreaterThan(6);
  expect(made?.segments.length).toBeGreaterThan(1);

  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByText('Answer saved')).toBeVisible();
  await stage.call('POST', `/interview/interviews/${id}/end_session/`);
  await page.goto(`${studio.url}/interviews/${id}/report`);
  await page.getByRole('button', { name: 'Play the recording of answer 1' }).click();
  await expect(
    page.getByText('Typed first.').locator('xpath=..').locator('[class*=spoken], [data-spoken]').first(),
  ).toBeVisible();
  await page.getByRole('slider', { name: 'Place in the recording of answer 1' }).press('ArrowRight');
  await expect(page.getByRole('slider', { name: /recording of answer 1/ })).toHaveAttribute(
    'aria-valuetext',
    /0:0[5-9] of/,
  );
  await page
    .getByText(TEXT.split(' tuple')[0] as string, { exact: false })
    .last()
    .scrollIntoViewIfNeeded();
  await narrowDarkShot(page, 'report');

  const slider = page.getByRole('slider', { name: /recording of answer 1/ });
  await page.getByRole('button', { name: /^Pause/ }).click();
  await slider.evaluate((element: HTMLInputElement) => element.focus());
  // “tuple” is said at 2.8 seconds; a press on the word plays from there.
  const place = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf('tuple cannot') ?? -1;
      if (at < 0 || !node.parentElement?.closest('[class*=jump]')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 5);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error('The word is not there.');
  });
  await page.mouse.click(place.x, place.y);
  await expect(slider).toHaveAttribute('aria-valuetext', /0:0[2-4] of/);
  await expect(page.locator('[class*=spoken], [data-spoken]').first()).toHaveText('tuple');
  await page.getByRole('button', { name: /^Pause/ }).click();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Delete the recording of answer 1' }).click();
  await expect(slider).toBeHidden();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(slider).toBeVisible();
  expect((await recordings(id))[0]?.bytes).toBe(made?.bytes);
});

test('a full disk is said plainly, and neither what was recorded nor what is typed is lost', async ({
  page,
}) => {
  const id = await running();
  await stage.open(page, id, 'live');
  const pieces = /\/recordings\/\d+\/\?/;
  const full = {
    error: {
      code: 'STORAGE_FULL',
      message: 'There is no room.',
      details: {},
      timestamp: '2026-01-02T03:04:05Z',
      request_id: 'req_1',
    },
  };
  await page.route(pieces, (route) => route.fulfill({ status: 507, json: full }));
  await record(page).click();
  await expect(page.getByText('There is no room for more of the recording')).toBeVisible();
  await expectAccessible(page);
  await narrowDarkShot(page, 'full');
  await page.getByRole('button', { name: 'Stop' }).click();
  await answer(page).fill('Typed, since the disk is full.');
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByText('Answer saved')).toBeVisible();
  expect(await stage.answers(id)).toEqual(['Typed, since the disk is full.']);
  await page.unroute(pieces);
  await expect.poll(async () => (await recordings(id))[0]?.is_complete).toBe(true);
  expect((await recordings(id))[0]?.bytes).toBeGreaterThan(0);
});

test('loses nothing to a server that is killed in the middle, nor to a page that is closed', async ({
  page,
}) => {
  const id = await running();
  await stage.open(page, id, 'live');
  await record(page).click();
  await expect.poll(async () => (await recordings(id))[0]?.bytes ?? 0).toBeGreaterThan(0);
  await studio.kill();
  await expect(page.getByText(/kept in this browser and saved as soon as it is back/)).toBeVisible();
  await narrowDarkShot(page, 'away');
  // The page goes away before the server is back: what it has recorded waits in the browser.
  const before = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opened = indexedDB.open('jobhive.recordings');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction('pieces').objectStore('pieces').getAll();
          all.onsuccess = () =>
            resolve(
              all.result.reduce((sum: number, piece: { content: Blob }) => sum + piece.content.size, 0),
            );
        };
      }),
  );
  expect(before).toBeGreaterThan(0);
  await page.goto('about:blank');
  await studio.start();
  const had = (await recordings(id))[0]?.bytes ?? 0;
  await stage.open(page, id, 'live');
  await expect.poll(async () => (await recordings(id))[0]?.bytes ?? 0).toBeGreaterThanOrEqual(had + before);
});

test('a deletion that is taken back loses none of the pieces that were still on their way', async ({
  page,
}) => {
  const id = await running();
  await stage.open(page, id, 'live');
  await record(page).click();
  await expect.poll(async () => (await recordings(id))[0]?.bytes ?? 0).toBeGreaterThan(0);
  const [begun] = await recordings(id);
  const path = `/interview/interviews/${id}/recordings/${begun?.id}/`;
  await stage.call('DELETE', path);
  const held = page.waitForResponse((answer) => answer.url().includes(path) && answer.status() === 409);
  await page.getByRole('button', { name: 'Stop' }).click();
  await held;
  await stage.call('POST', `${path}restore/`);
  await expect.poll(async () => (await recordings(id))[0]?.is_complete).toBe(true);
  expect((await recordings(id))[0]?.bytes).toBeGreaterThan(begun?.bytes ?? 0);
});

test('a refused microphone and consent that is taken back have their words, and writing goes on', async ({
  page,
}) => {
  const id = await running();
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const own = mediaDevices.getUserMedia.bind(mediaDevices);
    let asked = 0;
    mediaDevices.getUserMedia = async (wanted) => {
      asked += 1;
      if (asked === 1) throw new DOMException('no', 'NotAllowedError');
      const stream = await own(wanted);
      // Unplugged: the browser ends the track by itself, and with it the recorder.
      if (asked === 2)
        setTimeout(() => {
          for (const track of stream.getTracks()) {
            track.stop();
            track.dispatchEvent(new Event('ended'));
          }
        }, 1500);
      return stream;
    };
  });
  await stage.open(page, id, 'live');
  await record(page).click();
  await expect(page.getByText('The microphone is not allowed')).toBeVisible();
  await narrowDarkShot(page, 'refused');
  await answer(page).fill('Written all the same.');
  await record(page).click();
  await expect(page.getByText('The microphone was unplugged')).toBeVisible();
  // What was said until then is kept, whole, and what was written stands.
  await expect.poll(async () => (await recordings(id))[0]?.is_complete).toBe(true);
  const [cut] = await recordings(id);
  expect(cut?.bytes).toBeGreaterThan(0);
  expect(cut?.duration).toBeGreaterThan(1);
  await expect(answer(page)).toHaveValue('Written all the same.');
  await page.getByRole('button', { name: 'Go on recording' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  // With the consent to a picture the camera may be switched on; taken back, it goes off at once.
  const choose = async (item: string, choice: string) => {
    await page.getByRole('button', { name: 'Consent' }).click();
    await page
      .getByRole('dialog')
      .getByRole('radiogroup', { name: item })
      .getByRole('radio', { name: choice, exact: true })
      .check();
    await page.getByRole('dialog').getByRole('button', { name: 'Save consent' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await page.getByRole('button', { name: 'Stop' }).click();
  const camera = page.getByRole('switch', { name: 'With camera' });
  await expect(camera).toBeHidden();
  await choose('Camera', 'I agree');
  await camera.check();
  await record(page).click();
  await expect(page.getByLabel('What the camera sees')).toBeVisible();
  await choose('Camera', 'I do not agree');
  await expect(page.getByLabel('What the camera sees')).toBeHidden();
  await expect(camera).toBeHidden();
  await record(page).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await choose('Recording', 'I do not agree');
  await expect(page.getByRole('region', { name: 'Speak the answer' })).toBeHidden();
  await expect(answer(page)).toHaveValue('Written all the same.');
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByText('Answer saved')).toBeVisible();
});
