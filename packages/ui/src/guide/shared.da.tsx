import {
  sessionIdleMinutes,
  sessionLongestHours,
  sessionWarningMinutes,
} from '@frikort/domain/session-times';
import { ExternalLink } from '../components/link.tsx';
import { contact, externalLinks } from '../contact.ts';
import { da as ui } from '../messages.da.ts';
import type { Chapter } from './guide.ts';
import { Name, Remember, Steps } from './prose.tsx';

// What the three guides say alike, in Danish.

/** What the scheme is, in short. */
export function Scheme() {
  return (
    <>
      <p>
        Et socialt frikort giver mennesker med særlige sociale problemer lov til at tjene et beløb om året
        uden at betale skat af det, og uden at deres ydelser bliver sat ned. Det er kommunen, der vurderer, om
        en borger kan få et frikort.
      </p>
      <p>
        Ordningen står i <ExternalLink href={externalLinks.law}>lov om socialt frikort</ExternalLink>. Den
        begyndte som et forsøg i 2019 og blev permanent fra 1. januar 2025. Loven gør det til en betingelse,
        at virksomheden registrerer ansættelsen og lønnen her.
      </p>
      <p>
        Beløbsgrænsen gælder for ét kalenderår ad gangen og bliver fastsat på ny hvert år. Årets beløb står på{' '}
        <a href="/">forsiden</a>. Det, der ikke bliver brugt i et år, kan ikke flyttes til det næste.
      </p>
    </>
  );
}

/** Logging in with the MitID app, and what to do without it. */
export function MitIdApp() {
  return (
    <>
      <h3>MitID-appen</h3>
      <p>
        Det nemmeste er MitID-appen på din telefon eller tablet. Du henter den i App Store eller Google Play
        og sætter den op én gang. Derefter gør du sådan:
      </p>
      <Steps>
        <li>Skriv dit bruger-ID til MitID, når siden beder om det.</li>
        <li>Åbn MitID-appen. Der ligger en anmodning fra Socialt frikort.</li>
        <li>
          Kontrollér, at det er dig, der er ved at logge på, og godkend. Sidder du ved en computer, kan appen
          bede dig om at scanne en kode på skærmen.
        </li>
        <li>Gå tilbage til browseren. Du er nu logget på.</li>
      </Steps>
      <p>
        Har du ikke en smartphone, kan du bruge en MitID-kodeviser eller en MitID-chip. Hjælp til MitID får du
        på <ExternalLink href={externalLinks.mitId}>mitid.dk</ExternalLink> eller i borgerservice.
      </p>
    </>
  );
}

/** How long a login lasts, what happens at its end, and when another login takes its place. */
export function SessionEnd() {
  return (
    <>
      <h3>Når du er færdig</h3>
      <p>
        Vælg <Name>{ui.shell.logOut}</Name> øverst på siden. Det gælder alle de faner og indgange, hvor du har
        brugt samme login. Du bliver også logget af efter {sessionIdleMinutes} minutter uden brug og efter{' '}
        {sessionLongestHours} timer. Du får en advarsel {sessionWarningMinutes} minutter før. Kommer den,
        fordi du ikke har været aktiv, kan du vælge <Name>{ui.session.stay}</Name>. Det, du er i gang med at
        skrive i en formular, står der stadig, når du logger på igen i samme fane, medmindre du selv har
        logget af.
      </p>
      <h3>Når en anden logger på i samme browser</h3>
      <p>
        En side gælder kun for den, der var logget på, da den blev åbnet. Logger en anden på ved samme
        indgang, bliver siden ryddet, og det, der ikke var gemt, bliver slettet. Det gælder også, når du selv
        bruger et andet login. Siden siger, hvem der er logget på nu. Du kan fortsætte som den person eller
        vælge <Name>{ui.session.logInAsSelf}</Name>.
      </p>
    </>
  );
}

type SupportProps = {
  /** What support cannot help this guide's readers with, and who can. */
  others: readonly React.ReactNode[];
};

/** What support covers, who covers the rest, and where wishes go. */
export function supportChapter({ others }: SupportProps): Chapter {
  return {
    id: 'support',
    title: 'Hjælp og support',
    body: (
      <>
        <p>
          Support hjælper dig med at bruge Socialt frikort og tager imod, når du vil fortælle om en fejl.
          Nederst på alle sider finder du det samme under <Name>{ui.help.heading}</Name>
        </p>
        <ul>
          <li>
            {ui.help.phone}: <a href={`tel:${contact.phone.dialled}`}>{contact.phone.shown}</a>
          </li>
          <li>
            {ui.help.email}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </li>
          <li>
            {ui.help.hours}: {contact.hours.da}
          </li>
        </ul>
        <Remember heading="Skriv ikke CPR-nummer i en e-mail">
          <p>
            Skriv, hvad du gjorde, hvornår det skete, og nummeret fra fejlbeskeden. Skriv hverken CPR-nummer
            eller frikortnummer i en e-mail. Ring, hvis vi skal bruge det.
          </p>
        </Remember>
        <h3>Det hjælper andre med</h3>
        <ul>
          {others.map((other, index) => (
            // They never change their order.
            <li key={index}>{other}</li>
          ))}
        </ul>
        <h3>Ønsker til Socialt frikort</h3>
        <p>
          Mangler du noget, eller kan noget gøres lettere? Skriv til{' '}
          <a href={`mailto:${contact.wishesEmail}`}>{contact.wishesEmail}</a>. Vi læser alle ønsker, og de er
          med, når det bliver besluttet, hvad der skal laves som det næste.
        </p>
      </>
    ),
  };
}

/** Who helps with the rules. */
export function RulesHelp() {
  return (
    <>
      Regler, og hvordan de skal forstås:{' '}
      <ExternalLink href={externalLinks.scheme}>{ui.help.rulesLink}</ExternalLink>
    </>
  );
}

/** Who helps with MitID Erhverv. */
export function ProfessionalLoginHelp() {
  return (
    <>
      MitID Erhverv og rettigheder: jeres egen administrator, eller{' '}
      <ExternalLink href={externalLinks.mitIdErhverv}>{ui.help.loginProfessionalLink}</ExternalLink>
    </>
  );
}
