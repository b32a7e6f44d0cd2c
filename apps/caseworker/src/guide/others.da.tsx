import { calendarDate, formatDate } from '@frikort/domain/calendar';
import { editableDays, editableUntilByEnd } from '@frikort/domain/employment';
import { defaultRetentionYears } from '@frikort/domain/retention';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as ui } from '@frikort/ui/messages.da';
import { da as log } from '../log/log.da.ts';
import type { Said } from './outline.ts';

/** Of an employment that is given as an example. */
const endDate = calendarDate('2026-03-01');

export const rules: Said['regler'] = {
  title: 'Regler, der er værd at huske',
  texts: [
    [
      [
        `${editableDays} dage`,
        `En virksomhed kan rette eller annullere en ansættelse, så længe der er gået mindre end ${editableDays} dage fra slutdatoen: slutter den ${formatDate(endDate)}, er sidste dag ${formatDate(editableUntilByEnd(endDate))}. Derefter er den låst. Kommunen og support kan ikke selv rette den, men virksomheden kan, hvis kommunen siger ja.`,
      ],
      [
        'Ét kalenderår',
        'En ansættelse går ikke hen over nytår. Virksomheden registrerer to og fordeler lønnen.',
      ],
      [
        'Beløbet er hele lønnen',
        'Feriepenge (12,5 %) og pension bliver udbetalt til borgeren sammen med lønnen og tæller med.',
      ],
      [
        'Ikke til eIndkomst',
        'Lønnen skal kun registreres her. Har en virksomhed indberettet den til eIndkomst, kan borgeren komme til at betale skat af lønnen og få mindre i ydelse. Bed virksomheden om at rette indberetningen.',
      ],
      ['Før arbejdet begynder', 'Virksomheden bør registrere ansættelsen, før borgeren begynder.'],
      [
        'Aldrig over grænsen',
        'Et beløb, der er højere end restbeløbet, bliver afvist, også når to virksomheder registrerer samtidig.',
      ],
      [
        'Inaktivt frikort',
        'Ingen nye ansættelser. De, der er registreret, gælder og kan rettes, til de bliver låst.',
      ],
      [
        'Beskyttet navn og adresse',
        'Virksomheder ser kun initialer. Adressen bliver hverken gemt eller vist. Sig ikke navnet videre.',
      ],
      ['Uforbrugt beløb', 'Kan ikke flyttes til næste år.'],
    ],
  ],
};

export const others: Said['virksomheder-og-borgere'] = {
  title: 'Det ser virksomheder og borgere',
  texts: [
    'Virksomheder',
    'Alle medarbejdere med MitID Erhverv kan logge på for deres virksomhed. De skriver borgerens frikortnummer og ser navnet, så de kan kontrollere det, og restbeløbet. De ser aldrig CPR-nummeret og aldrig andre virksomheders ansættelser. Er frikortet inaktivt, ser de intet navn, medmindre de allerede har en ansættelse på det.',
    {
      alt: 'Virksomhedens side med felter til periode, løn og kontaktperson og en forhåndsvisning af restbeløbet.',
      caption: 'Virksomheden skriver periode, løn og kontaktperson og ser, hvad der er tilbage bagefter.',
    },
    <>
      En virksomhed kan rette, tilføje løn, gentage og annullere sine egne ansættelser. Den kan hente sine
      ansættelser som fil og skrive et P-nummer på dem. P-nummeret er til at finde ansættelser igen og
      begrænser ikke, hvem i virksomheden der ser dem. Virksomhedens faste kontaktperson bliver foreslået på
      nye ansættelser. Du ser den kontaktperson, der står på ansættelsen. Skal du hjælpe en virksomhed, så
      brug <a href="/virksomhed/vejledning">{ui.help.guides.company.toLocaleLowerCase('da')}</a>.
    </>,
    'Borgere',
    'En borger med et frikort, også et inaktivt, logger på med MitID. Borgeren ser sit restbeløb, sine ansættelser med kontaktpersoner og historik, sin tilknyttede sagsbehandler og sit frikort, og kan vise det på telefonen. Borgeren ser også status med din begrundelse og afgørelsesdato, hvornår samtykket er registreret, og hvem der har set oplysningerne: organisation, rolle, formål og tidspunkt, men ikke medarbejderens navn.',
    {
      alt: 'Borgerens restbeløb som et stort tal med en bjælke under.',
      caption: 'Det første, borgeren ser: hvor meget der kan tjenes endnu i år.',
    },
    <>
      Kan borgeren ikke selv bruge siden, kan du følge med for borgeren her: restbeløb, ansættelser og
      kontaktpersoner er de samme. Borgerens egen vejledning er{' '}
      <a href="/vejledning">{ui.help.guides.citizen.toLocaleLowerCase('da')}</a>.
    </>,
  ],
};

export const data: Said['persondata'] = {
  title: 'Persondata og logning',
  texts: [
    'At en borger har et frikort, er en fortrolig oplysning. Kommunen er dataansvarlig for sine borgere. CPR-nummeret bruges til at finde den rigtige borger og vises kun til sagsbehandlere i den ansvarlige kommune og til borgeren selv. CPR-numre er gemt krypteret og står aldrig i en adresse eller en logfil.',
    'Navn og status kommer fra CPR-registret. Adressen bliver ikke gemt. Er registret nede, kan du stadig finde borgere, der har et frikort.',
    'Alt bliver logget',
    <>
      Login, søgninger, visninger, ændringer, hentede filer og afviste forsøg bliver skrevet i en log, som
      ikke kan ændres, uden at det kan ses. Formålet bliver skrevet med. Kommunens administrator kan se, hvad
      medarbejderne har set og gjort, under <Name>{log.title}</Name>, og hvad andre har set om jeres egne
      borgere. Borgeren kan selv se, hvornår og hvorfor kommunen har set på oplysningerne.
    </>,
    <>
      Oplysningerne gøres anonyme, når der er gået {defaultRetentionYears} hele kalenderår, siden frikortet
      blev inaktivt, og siden året for den seneste ansættelse. Ved dødsfald regnes fra dødsfaldet, når du har
      gjort frikortet inaktivt. Læs mere: <a href="/privatliv">{ui.footer.privacy}</a>
    </>,
  ],
};
