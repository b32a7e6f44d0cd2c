import type { MouseEvent, ReactNode } from 'react';

/** A press anywhere in a row does what its link does; marking text, to copy a number, does not. */
function openRow({ target, nativeEvent }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a, button, input, label') !== null) return;
  if (window.getSelection()?.isCollapsed === false) return;
  // The same event, with the keys that were held: they ask for a tab of its own.
  target
    .closest('tr')
    ?.querySelector('a.row-link')
    ?.dispatchEvent(new globalThis.MouseEvent('click', nativeEvent));
}

/**
 * A table whose rows each open something: the link of the class `row-link` is what is operated, the rest of its row
 * follows it. Nothing is laid over the row: WebKit positions no `<tr>`, and what one row spread out would cover the page.
 */
export function RowLinks({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a convenience for the mouse; the link is what is operated
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has the link
    <div className={`row-links ${className}`} onClick={openRow}>
      {children}
    </div>
  );
}
