import { currentEffortConsent } from '@frikort/domain/effort-consent';
import { Button } from '@frikort/ui/components/button.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useEffortTexts } from '../effort-texts.ts';
import { effortPlace } from '../places.ts';
import { ConsentText } from './consent-text.tsx';
import { useParticipantTexts } from './participant-texts.ts';

/** The consent on paper (R42): the text, and lines for what is written by hand. */
export function ConsentPage() {
  const { consentPage: texts, participant } = useParticipantTexts();
  const { back } = useEffortTexts();
  return (
    <Page title={texts.title} width="text" before={<BackLink {...effortPlace()}>{back}</BackLink>}>
      <p className="consent-note">{texts.lead}</p>
      <ConsentText />
      <dl className="consent-lines">
        {([texts.name, texts.cpr, texts.effort, texts.date, texts.signature] as const).map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p className="effort-more">{participant.version({ version: currentEffortConsent.version })}</p>
      <p className="consent-note">
        <Button look="primary" icon="print" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </p>
    </Page>
  );
}
