/**
 * The design tokens. One accent, honey; surfaces and text are warm neutrals. Form controls that are on are
 * ink, not honey: honey beside white is too pale to carry a state (WCAG 1.4.11).
 */
import {
  Badge,
  Button,
  Card,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Modal,
  MultiSelect,
  Paper,
  Progress,
  SegmentedControl,
  Select,
  Skeleton,
  Switch,
  Tooltip,
} from '@mantine/core';

const honey: MantineColorsTuple = [
  '#fff8e8',
  '#ffefcb',
  '#ffdf97',
  '#fccd5f',
  '#f8bb33',
  '#f2a516',
  '#c97f06',
  '#a06303',
  '#7d4d05',
  '#5c3906',
];
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ee',
  '#eae7e1',
  '#dcd8d0',
  '#c4bfb5',
  '#989288',
  '#68635a',
  '#4d4942',
  '#35322d',
  '#211f1b',
];
const dark: MantineColorsTuple = [
  '#edebe7',
  '#d5d2cc',
  '#b2aea6',
  '#8a867e',
  '#3b3934',
  '#2e2c28',
  '#211f1c',
  '#171614',
  '#11100f',
  '#0b0a0a',
];
const ink: MantineColorsTuple = gray;

const fontFamily =
  'Inter, -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const SCROLLING = { maxHeight: 260, overflowY: 'auto' } as const;

/** Mantine's theme; what it cannot say is in `cssVariables` and styles.css. */
export const theme = createTheme({
  primaryColor: 'honey',
  primaryShade: 5,
  autoContrast: true,
  colors: { honey, gray, dark, ink },
  black: '#211f1b',
  fontFamily,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace',
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '9px', lg: '14px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '36px' },
  fontSizes: { xs: '0.75rem', sm: '0.85rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.55', xl: '1.5' },
  headings: {
    fontFamily,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h4: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  shadows: {
    xs: '0 1px 2px rgb(33 31 27 / 5%)',
    sm: '0 1px 2px rgb(33 31 27 / 5%), 0 2px 6px rgb(33 31 27 / 5%)',
    md: '0 2px 4px rgb(33 31 27 / 5%), 0 8px 24px rgb(33 31 27 / 10%)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' }, styles: { root: { fontWeight: 600 } } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'sm' },
      styles: { root: { textTransform: 'none', fontWeight: 600, letterSpacing: 0 } },
    }),
    Card: Card.extend({ defaultProps: { withBorder: true, radius: 'lg', padding: 'lg' } }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg' } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'lg',
        overlayProps: { backgroundOpacity: 0.4 },
        /* its <header> is no landmark of the page */ attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontWeight: 650, fontSize: 18, lineHeight: 1.3, overflowWrap: 'anywhere' } },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, openDelay: 300 } }),
    InputWrapper: Input.Wrapper.extend({
      styles: {
        label: { marginBottom: 4, fontWeight: 600 },
        description: { marginBottom: 6, fontSize: 'var(--mantine-font-size-sm)' },
        error: { fontSize: 'var(--mantine-font-size-sm)' },
      },
    }),
    Switch: Switch.extend({ defaultProps: { color: 'var(--jh-control)', withThumbIndicator: false } }),
    Checkbox: Checkbox.extend({
      defaultProps: { color: 'var(--jh-control)', iconColor: 'var(--jh-on-control)' },
    }),
    // The list itself scrolls, which assistive technology knows of a combobox; an element around it would not do.
    Select: Select.extend({ defaultProps: { withScrollArea: false }, styles: { options: SCROLLING } }),
    MultiSelect: MultiSelect.extend({
      defaultProps: { withScrollArea: false },
      styles: { options: SCROLLING },
    }),
    Progress: Progress.extend({ defaultProps: { color: 'var(--jh-meter)', size: 8, radius: 'xl' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { radius: 'md', withItemsBorders: false } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: 'md' } }),
  },
});

/** Our own names for colours that differ between light and dark. */
export const cssVariables: CSSVariablesResolver = (t) => ({
  variables: { '--mantine-color-error': 'var(--jh-error)' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': '#7c766c',
    '--mantine-color-anchor': honey[8],
    '--mantine-color-honey-filled-hover': '#e2970c',
    '--mantine-color-default-border': gray[4],
    '--mantine-color-honey-light': honey[1],
    '--mantine-color-honey-light-hover': honey[2],
    '--mantine-color-honey-light-color': honey[8],
    '--mantine-color-honey-outline': honey[8],
    '--mantine-color-honey-text': honey[8],
    '--jh-canvas': gray[0],
    '--jh-surface': '#ffffff',
    '--jh-sunken': gray[1],
    '--jh-border': gray[2],
    '--jh-border-strong': gray[4],
    '--jh-input-border': '#928c81',
    '--jh-control': gray[9],
    '--jh-on-control': '#ffffff',
    '--jh-meter': '#b97404',
    '--jh-focus': '#7d4d05',
    '--jh-mark': '#ffe7b0',
    '--jh-mark-active': '#f8bb33',
    '--jh-error': '#b3261e',
    '--jh-good': '#1f7a4d',
    '--jh-good-soft': '#e5f4ec',
    '--jh-bad': '#b3261e',
    '--jh-bad-soft': '#fdecea',
  },
  dark: {
    '--mantine-color-body': dark[6],
    '--mantine-color-text': dark[0],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': '#97938b',
    '--mantine-color-anchor': honey[3],
    '--mantine-color-honey-filled-hover': '#ffb62e',
    '--mantine-color-honey-light': 'rgb(242 165 22 / 16%)',
    '--mantine-color-honey-light-hover': 'rgb(242 165 22 / 24%)',
    '--mantine-color-honey-light-color': honey[3],
    '--mantine-color-honey-outline': honey[3],
    '--mantine-color-honey-text': honey[3],
    '--mantine-color-default-border': dark[4],
    '--mantine-color-disabled': dark[5],
    '--mantine-color-disabled-color': dark[3],
    '--jh-canvas': dark[7],
    '--jh-surface': dark[6],
    '--jh-sunken': '#1a1917',
    '--jh-border': '#34322e',
    '--jh-border-strong': '#5a5750',
    '--jh-input-border': '#77736b',
    '--jh-control': t.colors.honey?.[5] ?? honey[5],
    '--jh-on-control': gray[9],
    '--jh-meter': honey[5],
    '--jh-focus': honey[4],
    '--jh-mark': 'rgb(242 165 22 / 24%)',
    '--jh-mark-active': '#c98808',
    '--jh-error': '#ff9a90',
    '--jh-good': '#6fd3a0',
    '--jh-good-soft': 'rgb(80 190 135 / 15%)',
    '--jh-bad': '#ff9a90',
    '--jh-bad-soft': 'rgb(255 120 108 / 14%)',
  },
});
