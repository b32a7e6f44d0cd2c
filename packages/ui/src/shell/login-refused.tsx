import type { Entrance } from '@frikort/api-client';
import { FindAuthority } from '../authority/authority-contact.tsx';
import { AnchorButton, ButtonGroup } from '../components/button.tsx';
import { WaysOn } from '../components/ways-on.tsx';
import { useLoginRefusalText } from '../login-refusal-text.ts';
import { useUiMessages } from '../messages.ts';
import { loginAddress } from '../session/session.ts';
import { Page } from './page.tsx';

type LoginRefusedProps = {
  /** The code from `?grund=`; an unknown one gets the general explanation. */
  reason: string;
  /** The entrance, and where it leads after login (a path of this origin); unknown on the public page. */
  entrance?: Entrance | undefined;
  home?: string;
};

/** The page `login-afvist` of an app behind an entrance: why a login was refused, and the way on (R22, R23). */
export function LoginRefused({ reason, entrance, home = '/' }: LoginRefusedProps) {
  const { loginRefused, session, state } = useUiMessages();
  const { title, text, whatToDo } = useLoginRefusalText(reason, entrance !== undefined);
  // Someone who came to the wrong entrance would only be refused again by the same one.
  const again = reason === 'wrong-entrance' || reason === 'not-a-municipality' ? undefined : entrance;
  return (
    <Page title={title} width="text">
      <p className="font-lead">{text}</p>
      <h2>{loginRefused.whatToDo}</h2>
      <WaysOn steps={whatToDo} />
      {reason === 'no-enrolment' && <FindAuthority whose="own" />}
      <ButtonGroup>
        {again !== undefined && (
          <AnchorButton look="primary" href={loginAddress(again, home)}>
            {session.logInAgain}
          </AnchorButton>
        )}
        <AnchorButton look={again !== undefined ? 'secondary' : 'primary'} href="/">
          {state.toFrontPage}
        </AnchorButton>
      </ButtonGroup>
    </Page>
  );
}
