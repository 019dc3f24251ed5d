import { Box, Card, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from '../../ui/Brand.tsx';
import { useTitle } from '../../ui/use-title.ts';
import classes from './WelcomePage.module.css';

/** A page with one thing to do, for who is not signed in: where the links in mails lead. */
export function NarrowPage({
  title,
  intro,
  children,
}: {
  title: string;
  intro?: string;
  children?: ReactNode;
}) {
  useTitle(title);
  return (
    <main className={classes.page} id="main" tabIndex={-1}>
      <Box maw={460} mx="auto">
        <Brand size={34} />
        <Card mt={28} padding="xl">
          <Title order={1} fz={24}>
            {title}
          </Title>
          {intro && (
            <Text c="dimmed" mt={6}>
              {intro}
            </Text>
          )}
          <Box mt="lg">{children}</Box>
        </Card>
      </Box>
    </main>
  );
}
