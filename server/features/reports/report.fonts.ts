/**
 * The letters of a report. DejaVu has Latin, Greek, Cyrillic, Arabic, Hebrew and more; Noto Emoji the pictures. What
 * neither has (Chinese, Japanese, Korean, Hindi, Thai) would take a hundred megabytes: it comes from the machine's own
 * fonts, where it has one of them.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

export interface FontFile {
  name: string;
  file: string;
  /** Which one of a collection. */
  family?: string;
}

const OWN: FontFile[] = [
  { name: 'plain', file: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf') },
  { name: 'bold', file: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf') },
  { name: 'emoji', file: resolve('@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff') },
];

/** How the names of the machine's fonts begin. */
export const OF_MACHINE = 'machine';

/** What Linux, macOS and Windows come with. */
const MACHINES: Omit<FontFile, 'name'>[] = [
  { file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', family: 'NotoSansCJKsc-Regular' },
  { file: '/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc', family: 'NotoSansCJKsc-Regular' },
  { file: '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc', family: 'NotoSansCJKsc-Regular' },
  { file: '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf' },
  { file: '/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf' },
  { file: '/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf' },
  { file: '/System/Library/Fonts/Supplemental/Arial Unicode.ttf' },
  { file: 'C:/Windows/Fonts/msyh.ttc', family: 'MicrosoftYaHei' },
  { file: 'C:/Windows/Fonts/malgun.ttf' },
  { file: 'C:/Windows/Fonts/Nirmala.ttf' },
  { file: 'C:/Windows/Fonts/LeelawUI.ttf' },
];

/** The own ones first; none is opened before a letter wants it. */
export const fontFiles = (): FontFile[] => [
  ...OWN,
  ...MACHINES.filter(({ file }) => existsSync(file)).map((font, index) => ({
    ...font,
    name: `${OF_MACHINE}${index}`,
  })),
];
