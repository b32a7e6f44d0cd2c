import { lazyPage } from '@frikort/ui/lazy/lazy-part.tsx';

/* Pages of the municipality as a whole, most of them its administrator’s, each fetched when it is opened. */

export const FiguresPage = lazyPage(() =>
  import('../figures/figures-page.tsx').then((page) => page.FiguresPage),
);

export const AdministratorLogPage = lazyPage(() =>
  import('../log/log-page.tsx').then((page) => page.AdministratorLogPage),
);

export const AuthorityContactPage = lazyPage(() =>
  import('../authority-contact/contact-page.tsx').then((page) => page.AuthorityContactPage),
);

export const LetterTextsPage = lazyPage(() =>
  import('../letter-texts/letter-texts-page.tsx').then((page) => page.LetterTextsPage),
);

export const LetterTextPage = lazyPage(() =>
  import('../letter-texts/letter-texts-page.tsx').then((page) => page.LetterTextPage),
);

export const MunicipalSystems = lazyPage(() =>
  import('../systems/systems-area.tsx').then((page) => page.MunicipalSystems),
);

export const EventsPage = lazyPage(() => import('../events/events-page.tsx').then((page) => page.EventsPage));

export const HandOversPage = lazyPage(() =>
  import('../hand-overs/hand-overs-page.tsx').then((page) => page.HandOversPage),
);

export const EffortsArea = lazyPage(() =>
  import('../efforts/efforts-area.tsx').then((page) => page.EffortsArea),
);

export const SelfServicePage = lazyPage(() =>
  import('../self-service/self-service-page.tsx').then((page) => page.SelfServicePage),
);

export const HandCountsPage = lazyPage(() =>
  import('../self-service/hand-counts-page.tsx').then((page) => page.HandCountsPage),
);

export const ReportSettingsPage = lazyPage(() =>
  import('../self-service/report-settings-page.tsx').then((page) => page.ReportSettingsPage),
);

export const CorrectionsPage = lazyPage(() =>
  import('../corrections/corrections-page.tsx').then((page) => page.CorrectionsPage),
);

export const ColleaguesPage = lazyPage(() =>
  import('../colleagues/colleagues-page.tsx').then((page) => page.ColleaguesPage),
);

export const TransfersPage = lazyPage(() =>
  import('../transfers/transfers-page.tsx').then((page) => page.TransfersPage),
);
