/** Whether the keyboard is Apple's, whose shortcuts go by ⌘ in place of Ctrl. */
export const isApple = (): boolean => /Mac|iP(hone|ad)/.test(navigator.userAgent);
