import { useState } from 'react';
import { useUiMessages } from '../messages.ts';
import { Button } from './button.tsx';

/** Copies a text, and says whether it worked; `label` says what is copied ("Kopiér frikortnummer"). */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { copy } = useUiMessages();
  const [outcome, setOutcome] = useState<'done' | 'failed' | undefined>();
  async function copyText(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  }
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
