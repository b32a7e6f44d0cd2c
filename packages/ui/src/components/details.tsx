import { type ReactNode, type ToggleEvent, useState } from 'react';

/** Whether something has been open: what is inside is rendered, and fetched, only from then on. */
function useOpened(open: boolean): {
  opened: boolean;
  onToggle: (event: ToggleEvent<HTMLDetailsElement>) => void;
} {
  const [opened, setOpened] = useState(open);
  return { opened, onToggle: (event) => event.currentTarget.open && setOpened(true) };
}

type DetailsProps = {
  summary: ReactNode;
  /** Whether it is open to begin with. */
  open?: boolean;
  children: ReactNode;
};

/** More about something, opened by those who want it (DKFDS "details"). */
export function Details({ summary, open = false, children }: DetailsProps) {
  const [initially] = useState(open);
  const { opened, onToggle } = useOpened(initially);
  return (
    <details className="details" open={initially} onToggle={onToggle}>
      <summary className="details-summary">
        <span className="details-summary-text">{summary}</span>
      </summary>
      {opened && <div className="details-text">{children}</div>}
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
  const { opened, onToggle } = useOpened(open);
  return (
    <details className="panel" open={open} onToggle={onToggle}>
      <summary className="panel__summary">
        <span className="panel__heading">{heading}</span>
        {aside !== undefined && <span className="panel__aside">{aside}</span>}
      </summary>
      {opened && <div className="panel__content">{children}</div>}
    </details>
  );
}
