import { Avatar } from '@mantine/core';

/** The initials of a name, for the eye beside the name itself; signs in a name are no initials. */
export function Initials({ name, size }: { name: string; size: number }) {
  return (
    <Avatar
      name={name.replace(/[^\p{L}\p{M}\p{N}\s]/gu, '')}
      color="initials"
      radius="xl"
      size={size}
      variant="default"
      aria-hidden="true"
    />
  );
}
