import { useEffect, useState } from 'react';
import { useAnnouncer } from '../announcer.ts';
import { useUiMessages } from '../messages.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

type Outcome = 'done' | 'failed' | undefined;

function useCopy(text: string): readonly [outcome: Outcome, copy: () => Promise<void>] {
  const [outcome, setOutcome] = useState<Outcome>();
  return [
    outcome,
    async () => {
      try {
        await navigator.clipboard.writeText(text);
        setOutcome('done');
      } catch {
        setOutcome('failed');
      }
    },
  ];
}

/** Copies a text, and says whether it worked; `label` says what is copied ("Kopiér frikortnummer"). */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { copy } = useUiMessages();
  const [outcome, copyText] = useCopy(text);
  return (
    <span className="copy-button">
      <Button icon={outcome === 'done' ? 'check' : 'copy'} onClick={() => void copyText()}>
        {label ?? copy.action}
      </Button>
      <span role="status" className="copy-button__outcome">
        {outcome !== undefined && copy[outcome]}
      </span>
    </span>
  );
}

/** The same where there are many of them, in a table: the symbol alone is seen, `label` names it. */
export function CopyIcon({ text, label }: { text: string; label: string }) {
  const { copy } = useUiMessages();
  const [outcome, copyText] = useCopy(text);
  const announce = useAnnouncer();
  useEffect(() => {
    if (outcome !== undefined) announce(copy[outcome]);
  }, [outcome, copy, announce]);
  return (
    <span className="copy-icon">
      <button type="button" title={copy.action} aria-label={label} onClick={() => void copyText()}>
        <Icon name={outcome === 'done' ? 'check' : 'copy'} />
      </button>
      {outcome === 'failed' && <span className="copy-icon__failed">{copy.failed}</span>}
    </span>
  );
}
