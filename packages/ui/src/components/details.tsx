import type { ReactNode } from 'react';

/** More about something, opened by those who want it (DKFDS "details"). */
export function Details({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="details">
      <summary className="details-summary">
        <span className="details-summary-text">{summary}</span>
      </summary>
      <div className="details-text">{children}</div>
    </details>
  );
}

type PanelProps = {
  heading: ReactNode;
  /** Beside the heading, also when closed: a balance, a status. */
  aside?: ReactNode;
  open?: boolean;
  children: ReactNode;
};

/** A panel of a list that opens and closes (DKFDS accordion look on the browser's own element). */
export function Panel({ heading, aside, open = false, children }: PanelProps) {
  return (
    <details className="panel" open={open}>
      <summary className="panel__summary">
        <span className="panel__heading">{heading}</span>
        {aside !== undefined && <span className="panel__aside">{aside}</span>}
      </summary>
      <div className="panel__content">{children}</div>
    </details>
  );
}
