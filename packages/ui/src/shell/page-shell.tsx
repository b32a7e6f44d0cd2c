import type { Entrance } from '@frikort/api-client';
import type { ReactNode } from 'react';
import { useUiMessages } from '../messages.ts';
import type { Session } from '../session/session.ts';
import { OfflineNotice } from './connection.tsx';
import { useFocusOnNavigation } from './focus-on-navigation.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { type FurtherGuide, HelpSection } from './help-section.tsx';
import { ServiceNotices } from './service-notices.tsx';

export type PageShellProps = {
  /** Decides which help is shown; left out on public pages. */
  entrance?: Entrance | undefined;
  /** Guides beside the entrance's own, or `instead` of it. */
  furtherGuides?: { readonly guides: readonly FurtherGuide[]; readonly instead?: boolean };
  /** The name of the part one is in, after the product's name. */
  solution?: string | undefined;
  /** Who is logged in, when the page knows (`useSession(entrance).data`). */
  session?: Session | null | undefined;
  navigation?: ReactNode;
  tools?: ReactNode;
  /** False where the page shows the notices itself. */
  notices?: boolean;
  /** False where the pages say themselves that there is no connection, and how old what they show is. */
  offlineNotice?: boolean;
  children: ReactNode;
};

/** What surrounds every page of the three apps. */
export function PageShell({
  entrance,
  furtherGuides,
  solution,
  session,
  navigation,
  tools,
  notices = true,
  offlineNotice = true,
  children,
}: PageShellProps) {
  const { shell } = useUiMessages();
  useFocusOnNavigation();
  return (
    <>
      <a className="skipnav" href="#main-content">
        {shell.skipToContent}
      </a>
      <Header solution={solution} session={session} navigation={navigation} tools={tools} />
      {notices && <ServiceNotices />}
      {offlineNotice && <OfflineNotice />}
      <main id="main-content" tabIndex={-1} className="app-main">
        {children}
      </main>
      <HelpSection entrance={entrance} further={furtherGuides} />
      <Footer />
    </>
  );
}
