import { useEffect, useRef } from 'react';
import { mayTakeFocus } from './focus.ts';

/** The page's heading, heard and not seen; has the focus until something on the page takes it. */
export function RunTitle({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body && mayTakeFocus(true)) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="jh-hidden">
      {children}
    </h1>
  );
}
