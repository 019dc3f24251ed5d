/** Text at twice its size, as somebody sets it who sees little (WCAG 1.4.4). */
import { expect, type Page } from '@playwright/test';

const WIDTHS = [1280, 390] as const;

/** What runs out of the page, or is cut off in what is pressed and chosen. */
function faults(): string[] {
  const { scrollWidth } = document.documentElement;
  const labels = '.mantine-Button-label, .mantine-SegmentedControl-innerLabel, nav a';
  const cut = [...document.querySelectorAll(labels)].filter(
    (each) =>
      each.clientWidth > 0 &&
      each.scrollWidth > each.clientWidth + 1 &&
      // Some are for screen readers alone, where an icon says the same.
      getComputedStyle(each).clipPath === 'none',
  );
  return [
    ...(scrollWidth > innerWidth ? [`${scrollWidth - innerWidth} px out of the page`] : []),
    ...cut.map(({ textContent }) => `cut off: ${textContent}`),
  ];
}

/** At either width, with text as it is and twice as large, all of it is in the page. Leaves the page as it was. */
export async function expectRoomForLargeText(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const size of ['100%', '200%']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate(faults), `${page.url()} ${size} ${width}`).toEqual([]);
    }
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  if (before) await page.setViewportSize(before);
}
