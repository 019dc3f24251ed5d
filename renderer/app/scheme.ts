/**
 * Sets light or dark before anything is drawn. Mantine's own script for this is inline, which the page's
 * security policy refuses; this is the bundle's first import instead.
 */
export const SCHEME_KEY = 'jobhive.scheme';

const stored = localStorage.getItem(SCHEME_KEY);
const dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
const attribute = 'data-mantine-color-scheme';
document.documentElement.setAttribute(attribute, dark ? 'dark' : 'light');

// Paper is white, whatever the screen is.
let onScreen: string | null = null;
addEventListener('beforeprint', () => {
  onScreen = document.documentElement.getAttribute(attribute);
  document.documentElement.setAttribute(attribute, 'light');
});
addEventListener('afterprint', () => {
  if (onScreen !== null) document.documentElement.setAttribute(attribute, onScreen);
});
