import { useEffect } from 'react';

/** Names the window after what it shows; null leaves its name to another part of the page. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} · JobHive Studio`;
  }, [title]);
}
