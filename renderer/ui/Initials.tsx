import { Avatar } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { initialsOf } from './initials-of.ts';

/** The initials of a name, for the eye beside the name itself; a figure where it has no letters. */
export function Initials({ name, size }: { name: string; size: number }) {
  return (
    <Avatar radius="xl" size={size} variant="default" aria-hidden="true">
      {initialsOf(name) || <IconUser size={size / 2} stroke={1.7} />}
    </Avatar>
  );
}
