import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '../api/query-client.ts';
import { router } from './router.tsx';
import { SCHEME_KEY } from './scheme.ts';
import { useSessionEnd } from './session-end.ts';
import { cssVariables, theme } from './theme.ts';

const schemeManager = localStorageColorSchemeManager({ key: SCHEME_KEY });

/** Everything that every page stands on: theme, toasts, query cache, router. */
export function Providers() {
  useSessionEnd();
  // At the bottom of a narrow window is the navigation.
  const position = useMediaQuery('(max-width: 48em)') ? 'top-center' : 'bottom-right';
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <Notifications position={position} autoClose={3000} limit={3} containerWidth={340} />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
