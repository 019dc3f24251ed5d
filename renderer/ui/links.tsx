/** Mantine's link and button as router links, with typed addresses. */
import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

type Native = Omit<ComponentProps<'a'>, 'color' | 'size' | 'style'>;

export const TextLink = createLink((props: AnchorProps & Native) => <Anchor {...props} />);
export const ButtonLink = createLink((props: ButtonProps & Native) => <Button component="a" {...props} />);

/** The way up from a page; its name differs from the navigation's link to the same place. */
export const BackLink = createLink(function Back({
  place,
  ...props
}: AnchorProps & Native & { place: string }) {
  const { t } = useTranslation();
  return (
    <Anchor
      {...props}
      className="jh-no-print"
      aria-label={t('action.backTo', { place })}
      c="dimmed"
      fz="sm"
      fw={500}
      style={{ display: 'inline-flex', alignItems: 'center', gap: 3 }}
    >
      <IconChevronLeft size={15} aria-hidden="true" />
      {place}
    </Anchor>
  );
});
