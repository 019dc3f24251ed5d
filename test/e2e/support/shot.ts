/** Pictures for people to look at, made where they are asked for: `TEST_SHOTS=1 npx playwright test`. */
import { type Page, test } from '@playwright/test';

const ARE_WANTED = process.env.TEST_SHOTS === '1';

/** A picture of the page as it stands, below test-results; `full`: of all that it scrolls to. */
export async function shot(page: Page, name: string, { full = false } = {}): Promise<void> {
  if (ARE_WANTED) await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: full });
}

/** The page where it is narrowest and darkest; leaves it as wide as it was, and light. */
export async function narrowDarkShot(page: Page, name: string): Promise<void> {
  if (!ARE_WANTED) return;
  const size = page.viewportSize() ?? { width: 1280, height: 860 };
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 800 });
  await shot(page, name, { full: true });
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light' });
}
