import { Button, ButtonGroup } from '@frikort/ui/components/button.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useState } from 'react';
import { useTransferTexts } from './transfer-texts.ts';

const RequestDialog = lazyDialog(() => import('./request-dialog.tsx').then((module) => module.RequestDialog));

/** The way on where a citizen is another municipality's: to ask for them (R19). */
export function RequestTransfer({ query }: { query: string }) {
  const { request: texts, title } = useTransferTexts();
  const [stage, setStage] = useState<'offered' | 'asking' | 'done'>('offered');
  if (stage === 'done') {
    return (
      <Outcome heading={texts.done}>
        <p>
          {texts.doneText}{' '}
          <TextLink to="/overfoersler" search={{ direction: 'outgoing' }}>
            {title}
          </TextLink>
          .
        </p>
      </Outcome>
    );
  }
  return (
    <section>
      <h2>{texts.heading}</h2>
      <p>{texts.intro}</p>
      <ButtonGroup>
        <Button aria-haspopup="dialog" onClick={() => setStage('asking')}>
          {texts.action}
        </Button>
      </ButtonGroup>
      {stage === 'asking' && (
        <RequestDialog query={query} onClose={() => setStage('offered')} onDone={() => setStage('done')} />
      )}
    </section>
  );
}
