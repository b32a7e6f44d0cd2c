import type { Entrance } from '@frikort/api-client';
import { AnchorButton, ButtonGroup } from '../components/button.tsx';
import { useUiMessages } from '../messages.ts';
import { useLoginRefusalText } from '../problem-text.ts';
import { loginAddress } from '../session/session.ts';
import { Page } from './page.tsx';

type LoginRefusedProps = {
  /** The code from `?grund=`; an unknown one gets the general explanation. */
  reason: string;
  entrance: Entrance;
  /** Where the entrance leads after login, a path of this origin. */
  home: string;
};

/** The page `login-afvist` of an app behind an entrance: why a login was refused, and the way on (R22, R23). */
export function LoginRefused({ reason, entrance, home }: LoginRefusedProps) {
  const { loginRefused, session, state } = useUiMessages();
  const { title, text, whatToDo } = useLoginRefusalText(reason);
  // Someone who came to the wrong entrance would only be refused again by the same one.
  const mayTryAgain = reason !== 'wrong-entrance' && reason !== 'not-a-municipality';
  return (
    <Page title={title} width="text">
      <p className="font-lead">{text}</p>
      <h2>{loginRefused.whatToDo}</h2>
      <ul>
        {whatToDo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <ButtonGroup>
        {mayTryAgain && (
          <AnchorButton look="primary" href={loginAddress(entrance, home)}>
            {session.logInAgain}
          </AnchorButton>
        )}
        <AnchorButton look={mayTryAgain ? 'secondary' : 'primary'} href="/">
          {state.toFrontPage}
        </AnchorButton>
      </ButtonGroup>
    </Page>
  );
}
