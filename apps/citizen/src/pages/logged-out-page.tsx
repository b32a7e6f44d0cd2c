import type { Entrance } from '@frikort/api-client';
import { AnchorButton } from '@frikort/ui/components/button.tsx';
import { tellOtherTabs } from '@frikort/ui/session/other-tabs';
import { keepCardOf } from '@frikort/ui/session/saved-card';
import { homeOf, loginAddress } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useEffect } from 'react';
import { useFrontTexts } from '../front/front-texts.ts';
import { useMessages } from '../messages.ts';

const entrances = ['caseworker', 'company', 'citizen'] as const satisfies readonly Entrance[];

/** Where single logout ends. Who logs in again from here has to show MitID again. */
export function LoggedOutPage() {
  const { loggedOut } = useMessages();
  const front = useFrontTexts();
  // Also when it began at the provider or at another service, and no page of ours knew of it.
  useEffect(() => {
    tellOtherTabs({ happened: 'logged-out' });
    void keepCardOf();
  }, []);
  return (
    <Page title={loggedOut.title} width="text">
      <p className="font-lead">{loggedOut.text}</p>
      <AnchorButton look="primary" href="/">
        {loggedOut.toFrontPage}
      </AnchorButton>
      <h2>{loggedOut.logInAgain}</h2>
      <ul>
        {entrances.map((entrance) => (
          <li key={entrance}>
            <a href={loginAddress(entrance, homeOf[entrance], { fresh: true })}>{front[entrance].title}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
