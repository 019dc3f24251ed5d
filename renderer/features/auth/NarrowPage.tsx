import { Box, Card, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from '../../ui/Brand.tsx';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
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
        <Group justify="space-between">
          <Brand size={34} />
          <LanguageSwitch bare />
        </Group>
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
