import { receiverExample } from '@frikort/words/receiver-example';
import { CopyButton } from '../components/copy-button.tsx';
import { useWebhookTexts } from './webhook-texts.ts';
import './webhooks.scss';

/** How a receiver knows that an event comes from here, and how to do without one. */
export function Receiving() {
  const texts = useWebhookTexts();
  return (
    <>
      <section>
        <h2>{texts.checking}</h2>
        <p>{texts.checkingText}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
        <pre className="code-block" tabIndex={0}>
          <code>{receiverExample}</code>
        </pre>
        <CopyButton text={receiverExample} label={texts.copySnippet} />
        <p>{texts.checkingKey}</p>
        <p>{texts.twice}</p>
      </section>
      <section>
        <h2>{texts.feed}</h2>
        <p>{texts.feedText}</p>
      </section>
    </>
  );
}
