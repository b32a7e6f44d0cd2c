import { CopyButton } from '../components/copy-button.tsx';
import { Outcome } from '../components/outcome.tsx';
import { useWebhookTexts } from './webhook-texts.ts';

/** A secret that was just made, this once. */
export function NewSecret({ heading, secret }: { heading: string; secret: string }) {
  const texts = useWebhookTexts();
  return (
    <Outcome heading={heading} of={secret}>
      <p>{texts.createdText}</p>
      <p>
        <code className="unbroken-code">{secret}</code>
      </p>
      <CopyButton text={secret} label={texts.copySecret} />
    </Outcome>
  );
}
