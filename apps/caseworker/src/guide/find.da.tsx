import { adultAge } from '@frikort/domain/enrolment';
import { undoGrantMinutes } from '@frikort/domain/grant-undo';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as about } from '../citizen-messages.da.ts';
import { da } from '../messages.da.ts';
import type { Said } from './outline.ts';

export const words: Said['ord'] = {
  title: 'Ord, du møder',
  texts: [
    [
      [
        'Ansvarlig kommune',
        'Den kommune, der har oprettet frikortet. Kun dens sagsbehandlere kan se borgeren.',
      ],
      [
        'Ansættelse',
        'En virksomheds registrering af en borgers arbejde: start, slut, løn og kontaktperson. Den ligger i ét kalenderår.',
      ],
      ['Beløbsgrænse', 'Det, en borger må tjene på frikortet i et kalenderår.'],
      [
        'Frikort',
        'Borgerens ret til at bruge ordningen. Borgeren har et frikort for hvert år, der er åbnet, og de har samme status.',
      ],
      [
        'Frikortnummer',
        'Fem cifre, som borgeren beholder i alle år. Virksomheder bruger det til at registrere ansættelser, og du kan søge på det.',
      ],
      ['Historik', 'Hvad der er sket, hvornår, og hvem der gjorde det.'],
      [
        'Kontaktperson',
        'Den i virksomheden, som borgeren og kommunen kan spørge om en ansættelse. Den står på hver ansættelse.',
      ],
      [
        'Restbeløb',
        'Beløbsgrænsen minus de ansættelser, der er registreret i året. Det kan aldrig blive negativt.',
      ],
      [
        'Tilknyttet sagsbehandler',
        'Den sagsbehandler, der følger borgeren. Højst én ad gangen. Borgeren kan se navnet.',
      ],
    ],
  ],
};

export const find: Said['find-borger'] = {
  title: 'Find en borger',
  texts: [
    <>
      Søgefeltet <Name>{da.search.label}</Name> står øverst på alle sider. Skriv et CPR-nummer, med eller uden
      bindestreg, eller et frikortnummer, og vælg <Name>{da.search.action}</Name>. Med{' '}
      <Name>{da.search.shortcut}</Name> kommer du til feltet uden mus.
    </>,
    {
      alt: 'Startsiden for sagsbehandlere med søgefeltet øverst og menuen med lister.',
      caption: 'Søgefeltet og menuen, som de ser ud på alle sider.',
    },
    [
      'Har borgeren et frikort i din kommune, kommer du til borgerens side.',
      'På startsiden kan du åbne de borgere igen, du har set senest. Kun frikortnumre bliver husket, og kun i denne fane, til du logger af.',
      'Har borgeren ikke et frikort, ser du navnet og kan oprette et. Søg på CPR-nummeret.',
      'Er der noget galt med det, du har skrevet, eller findes nummeret ikke, siger siden det ved feltet eller i resultatet. Erstatnings-CPR-numre kan ikke slås op.',
    ],
    'Borgere i andre kommuner',
    'Har en anden kommune oprettet frikortet, får du kun det at vide. Du ser hverken navn, nummer eller ansættelser, og siden siger ikke, hvilken kommune det er. Spørg borgeren. Skal din kommune være ansvarlig, kan du anmode om at overtage borgeren.',
    {
      alt: 'Beskeden om, at borgeren har et frikort i en anden kommune.',
      caption: 'Det, du ser, når en anden kommune er ansvarlig.',
    },
    {
      heading: 'Søg kun, når du har en grund',
      text: 'Hver søgning bliver logget, også når den ikke finder nogen. En borger med et frikort kan se, at kommunen har søgt.',
    },
  ],
};

const { withoutFrikort, grant, undoGrant, citizen, showCard } = about;

export const grantChapter: Said['opret'] = {
  title: 'Opret et frikort',
  texts: [
    'Kommunen visiterer borgeren og journaliserer sagen i sit eget fagsystem. Her opretter du frikortet, når afgørelsen er truffet, og borgeren har givet samtykke.',
    [
      'Søg på borgerens CPR-nummer, og kontrollér navnet.',
      <>
        Vælg <Name>{withoutFrikort.grant}</Name>.
      </>,
      'Læs, hvilke år frikortet gælder for. Der kommer et nyt for hvert år, der bliver åbnet senere.',
      'Sæt kryds ved samtykket. Krydset er aldrig sat på forhånd: borgeren skal have sagt ja til, at navn, CPR-nummer og registreret løn gemmes og bruges, og til, at en virksomhed med frikortnummeret kan se navn og restbeløb.',
      <>
        Vælg <Name>{grant.confirm}</Name>.
      </>,
      <>
        Giv borgeren frikortnummeret. Brug <Name>{citizen.copyNumber}</Name> eller{' '}
        <Name>{showCard.action}</Name>.
      </>,
    ],
    {
      alt: 'Siden om en borger uden frikort med knappen, der opretter et.',
      caption: 'En borger uden frikort.',
    },
    {
      alt: 'Dialogen, der opretter et frikort, med årene, påmindelsen om nummeret og afkrydsningen af samtykke.',
      caption: 'Før frikortet bliver oprettet, bekræfter du borgerens samtykke.',
    },
    {
      alt: 'Beskeden om, at frikortet er oprettet, med frikortnummeret og knapper til at kopiere og vise det.',
      caption: 'Nummeret, som borgeren skal have.',
    },
    'Din kommune er fra nu af ansvarlig for frikortet, og kun dens sagsbehandlere kan se borgeren. Opretter to kommuner på samme tid, gælder den første oprettelse, og den anden kommune får besked.',
    <>
      Har du oprettet frikortet til den forkerte, kan du fortryde det med <Name>{undoGrant.action}</Name> de
      første {undoGrantMinutes} minutter, hvis ingen virksomhed har registreret noget. Nummeret kan så ikke
      bruges af nogen, og borgeren kan få et nyt frikort med et andet nummer.
    </>,
    'Når CPR-registret har en advarsel',
    <>
      Er borgeren død, eller er nummeret annulleret eller ændret, kan der ikke oprettes et frikort på det. Er
      nummeret ændret, fører siden dig til det nye. Er borgeren under {adultAge} år, udrejst, forsvundet eller
      bosat i Grønland, advarer siden, og du vurderer selv, om du vil fortsætte.
    </>,
  ],
};
