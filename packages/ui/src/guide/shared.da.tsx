import {
  sessionIdleMinutes,
  sessionLongestHours,
  sessionWarningMinutes,
} from '@frikort/domain/session-times';
import { ExternalLink } from '../components/link.tsx';
import { contact, externalLinks } from '../contact.ts';
import { da as ui } from '../messages.da.ts';
import type { ChapterTexts, SaidIn, Text } from './outline.tsx';
import { Name } from './prose.tsx';
import type * as outline from './shared-outline.ts';

// What the three guides say alike, in Danish.

/** What the scheme is, in short. */
export const scheme: SaidIn<typeof outline.scheme> = [
  'Et socialt frikort giver mennesker med særlige sociale problemer lov til at tjene et beløb om året uden at betale skat af det, og uden at deres ydelser bliver sat ned. Det er kommunen, der vurderer, om en borger kan få et frikort.',
  <>
    Ordningen står i <ExternalLink href={externalLinks.law}>lov om socialt frikort</ExternalLink>. Den
    begyndte som et forsøg i 2019 og blev permanent fra 1. januar 2025. Loven gør det til en betingelse, at
    virksomheden registrerer ansættelsen og lønnen her.
  </>,
  <>
    Beløbsgrænsen gælder for ét kalenderår ad gangen og bliver fastsat på ny hvert år. Årets beløb står på{' '}
    <a href="/">forsiden</a>. Det, der ikke bliver brugt i et år, kan ikke flyttes til det næste.
  </>,
];

/** Logging in with the MitID app, and what to do without it. */
export const mitIdApp: SaidIn<typeof outline.mitIdApp> = [
  'MitID-appen',
  'Det nemmeste er MitID-appen på din telefon eller tablet. Du henter den i App Store eller Google Play og sætter den op én gang. Derefter gør du sådan:',
  [
    'Skriv dit bruger-ID til MitID, når siden beder om det.',
    'Åbn MitID-appen. Der ligger en anmodning fra Socialt frikort.',
    'Kontrollér, at det er dig, der er ved at logge på, og godkend. Sidder du ved en computer, kan appen bede dig om at scanne en kode på skærmen.',
    'Gå tilbage til browseren. Du er nu logget på.',
  ],
  <>
    Har du ikke en smartphone, kan du bruge en MitID-kodeviser eller en MitID-chip. Hjælp til MitID får du på{' '}
    <ExternalLink href={externalLinks.mitId}>mitid.dk</ExternalLink> eller i borgerservice.
  </>,
];

/** How long a login lasts, what happens at its end, and when another login takes its place. */
export const sessionEnd: SaidIn<typeof outline.sessionEnd> = [
  'Når du er færdig',
  <>
    Vælg <Name>{ui.shell.logOut}</Name> øverst på siden. Det gælder alle de faner og indgange, hvor du har
    brugt samme login. Du bliver også logget af efter {sessionIdleMinutes} minutter uden brug og efter{' '}
    {sessionLongestHours} timer. Du får en advarsel {sessionWarningMinutes} minutter før. Kommer den, fordi du
    ikke har været aktiv, kan du vælge <Name>{ui.session.stay}</Name>. Det, du er i gang med at skrive i en
    formular, står der stadig, når du logger på igen i samme fane, medmindre du selv har logget af.
  </>,
  'Når en anden logger på i samme browser',
  <>
    En side gælder kun for den, der var logget på, da den blev åbnet. Logger en anden på ved samme indgang,
    bliver siden ryddet, og det, der ikke var gemt, bliver slettet. Det gælder også, når du selv bruger et
    andet login. Siden siger, hvem der er logget på nu. Du kan fortsætte som den person eller vælge{' '}
    <Name>{ui.session.logInAsSelf}</Name>.
  </>,
];

/** What support covers, who covers the rest, and where wishes go. */
export function supportChapter(others: readonly Text[]): ChapterTexts<typeof outline.support> {
  return {
    title: 'Hjælp og support',
    texts: [
      <>
        Support hjælper dig med at bruge Socialt frikort og tager imod, når du vil fortælle om en fejl.
        Nederst på alle sider finder du det samme under <Name>{ui.help.heading}</Name>
      </>,
      [
        <>
          {ui.help.phone}: <a href={`tel:${contact.phone.dialled}`}>{contact.phone.shown}</a>
        </>,
        <>
          {ui.help.email}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </>,
        <>
          {ui.help.hours}: {contact.hours.da}
        </>,
      ],
      {
        heading: 'Skriv ikke CPR-nummer i en e-mail',
        text: 'Skriv, hvad du gjorde, hvornår det skete, og nummeret fra fejlbeskeden. Skriv hverken CPR-nummer eller frikortnummer i en e-mail. Ring, hvis vi skal bruge det.',
      },
      'Det hjælper andre med',
      others,
      'Ønsker til Socialt frikort',
      <>
        Mangler du noget, eller kan noget gøres lettere? Skriv til{' '}
        <a href={`mailto:${contact.wishesEmail}`}>{contact.wishesEmail}</a>. Vi læser alle ønsker, og de er
        med, når det bliver besluttet, hvad der skal laves som det næste.
      </>,
    ],
  };
}

/** Who helps with the rules. */
export const rulesHelp: Text = (
  <>
    Regler, og hvordan de skal forstås:{' '}
    <ExternalLink href={externalLinks.scheme}>{ui.help.rulesLink}</ExternalLink>
  </>
);

/** Who helps with MitID Erhverv. */
export const professionalLoginHelp: Text = (
  <>
    MitID Erhverv og rettigheder: jeres egen administrator, eller{' '}
    <ExternalLink href={externalLinks.mitIdErhverv}>{ui.help.loginProfessionalLink}</ExternalLink>
  </>
);
