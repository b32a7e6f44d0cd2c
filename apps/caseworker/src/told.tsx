import { type ReactNode, useEffect, useRef } from 'react';

/** What has just happened. Takes focus, for the button that was pressed may be gone. */
export function Told({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="outcome">
      {children}
    </div>
  );
}
