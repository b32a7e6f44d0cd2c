import { AnchorButton, ButtonGroup } from '@frikort/ui/components/button.tsx';
import { useLoginRefusalText } from '@frikort/ui/problem-text';
import { loginAddress } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { getRouteApi } from '@tanstack/react-router';
import { homeOf, isEntrance } from '../entrances.ts';
import { useMessages } from '../messages.ts';

const route = getRouteApi('/login-afvist');

/** Why a login was refused, and the way on (R22, R23). */
export function LoginRefusedPage() {
  const { refused } = useMessages();
  const { grund, indgang } = route.useSearch();
  const { title, text, whatToDo } = useLoginRefusalText(grund);
  return (
    <Page title={title} width="text">
      <p className="font-lead">{text}</p>
      <h2>{refused.whatToDo}</h2>
      <ul>
        {whatToDo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <ButtonGroup>
        {isEntrance(indgang) && grund !== 'wrong-entrance' && (
          <AnchorButton look="primary" href={loginAddress(indgang, homeOf[indgang])}>
            {refused.tryAgain}
          </AnchorButton>
        )}
        <AnchorButton href="/">{refused.toFrontPage}</AnchorButton>
      </ButtonGroup>
    </Page>
  );
}
