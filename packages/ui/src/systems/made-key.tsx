import { Alert } from '../components/alert.tsx';
import { ButtonLink } from '../components/button.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Outcome } from '../components/outcome.tsx';
import { placeOf } from './places.ts';
import type { System } from './systems.ts';
import { useSystemsTexts } from './systems-texts.ts';
import './systems.scss';

function Copied({ term, text, label }: { term: string; text: string; label: string }) {
  return (
    <div className="copied-fact">
      <dt>{term}</dt>
      <dd>
        <code>{text}</code>
        <CopyButton text={text} label={label} />
      </dd>
    </div>
  );
}

/**
 * What a system was just given to prove itself with, in place of the form that made it: the secret stands on this page
 * alone, as long as it is open.
 */
export function MadeKey({ system, heading }: { system: System; heading: string }) {
  const { made } = useSystemsTexts();
  const [newest] = system.credentials;
  const secret = newest?.secret;
  const isLost = newest?.kind === 'secret' && secret === undefined;
  return (
    <>
      <Outcome kind={isLost ? 'warning' : 'success'} heading={heading}>
        <p>{isLost ? made.lost : secret === undefined ? made.keyWorks : made.once}</p>
      </Outcome>
      <dl className="copied-facts section-card">
        <Copied term={made.clientId} text={system.id} label={made.copyClientId} />
        {secret !== undefined && <Copied term={made.secret} text={secret} label={made.copySecret} />}
        <Copied
          term={made.tokenAddress}
          text={`${window.location.origin}/oauth/token`}
          label={made.copyTokenAddress}
        />
      </dl>
      {secret !== undefined && (
        <Alert kind="warning">
          <p>{made.handling}</p>
        </Alert>
      )}
      <p className="made-key__on">
        <ButtonLink {...placeOf(system.id)} look="primary" icon="arrow-forward">
          {secret === undefined ? made.goOnKey : made.goOn}
        </ButtonLink>
      </p>
    </>
  );
}
