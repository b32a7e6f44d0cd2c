import { calendarDate, formatDate } from '@frikort/domain/calendar';
import { editableDays, editableUntilByEnd } from '@frikort/domain/employment';
import { lockWarnedDays } from '@frikort/domain/message';
import { reopenedDays, reopeningAnswerDays } from '@frikort/domain/reopening';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { da as corrections } from '@frikort/ui/corrections/corrections.da';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as ui } from '@frikort/ui/messages.da';
import { da as contact } from '../contact-person/contact.da.ts';
import { da as employment } from '../employment/employment.da.ts';
import { da as app } from '../messages.da.ts';
import { da as list } from '../overview/list.da.ts';
import type { Said } from './outline.ts';

const { overview: texts, navigation } = app;

/** Of an employment that is given as an example. */
const endDate = calendarDate('2026-03-01');

export const overview: Said['oversigt'] = {
  title: 'Oversigten over ansættelser',
  texts: [
    <>
      <Name>{navigation.employments}</Name> viser alle de ansættelser, din virksomhed har registreret, også de
      gamle og de annullerede. Du kan ikke se andre virksomheders.
    </>,
    {
      alt: 'Oversigten med søgefelt, filtre og en tabel over ansættelser med borger, periode, løn og status.',
      caption: 'Oversigten. Vælg en række for at se ansættelsen.',
    },
    [
      'Søg på navn, frikortnummer eller virksomhedens egen reference.',
      <>
        Filtrér på <Name>{texts.year}</Name>, <Name>{texts.status}</Name>, <Name>{texts.frikort}</Name>,{' '}
        <Name>{texts.productionUnit}</Name>, og på det, der stadig{' '}
        <Name>{texts.editable.toLocaleLowerCase('da')}</Name>.
      </>,
      <>
        Sortér med <Name>{texts.sort}</Name>, eller vælg overskriften <Name>{list.period}</Name> eller{' '}
        <Name>{list.amount}</Name> i tabellen.
      </>,
      <>
        Vælg <Name>{texts.days({ chosen: false })}</Name> for at se en måned eller bestemte datoer. En
        ansættelse hører til den måned, den slutter i.
      </>,
      <>
        Se summen af det, du har valgt, og <Name>{list.totals}</Name>. Annullerede ansættelser tæller ikke
        med.
      </>,
      <>
        Hent listen som fil til regneark med <Name>{list.download}</Name>. Filen har alle de ansættelser, der
        passer til det, du har valgt, og ingen CPR-numre.
      </>,
    ],
    <>
      Står der <Name>{list.attention}</Name>, er der ansættelser, som låses inden for {lockWarnedDays} dage.
      Vælg teksten for at se dem.
    </>,
    'Er en igangværende ansættelse på et frikort, der er blevet inaktivt, siger siden til. Det, der er registreret, gælder stadig og kan rettes, men der kan ikke registreres nyt.',
  ],
};

export const change: Said['ret'] = {
  title: 'Ret, tilføj løn, gentag eller annullér',
  texts: [
    {
      alt: 'En ansættelse med oplysninger, knapper og historik.',
      caption: 'En ansættelse. Knapperne passer til, hvad der kan gøres lige nu.',
    },
    [
      [
        employment.edit,
        'Ret datoer, løn, kontaktperson, P-nummer og reference. Borgeren og frikortnummeret kan ikke rettes.',
      ],
      [
        employment.addPay,
        'Skriv det, der kommer til. Siden viser lønnen før, det, du tilføjer, og lønnen bagefter, før du gemmer. Brug det, når borgeren får løn ad flere gange.',
      ],
      [
        employment.repeat,
        'Begynd en ny ansættelse af samme borger. Kun perioden mangler, resten er udfyldt. Kontrollér lønnen.',
      ],
      [
        employment.cancel,
        'Brug det, hvis ansættelsen ikke blev til noget, eller var på den forkerte borger. Skriv hvorfor. Den bliver stående som annulleret, tæller ikke med og kan ikke genåbnes.',
      ],
      [
        employment.history,
        'Hvad der er sket med ansættelsen, hvornår, og hvem hos jer der gjorde det. Borgeren og kommunen ser det samme, men ikke medarbejdernes navne og jeres reference.',
      ],
    ],
    {
      alt: 'Siden, hvor løn bliver tilføjet, med lønnen før, det tilføjede og lønnen bagefter.',
      caption: 'Tilføj løn: det, du skriver, bliver lagt oven i det, der er registreret.',
    },
    {
      heading: `${editableDays} dage fra slutdatoen`,
      text: (
        <>
          En ansættelse, der slutter <Unbroken>{formatDate(endDate)}</Unbroken>, kan rettes til og med{' '}
          <Unbroken>{formatDate(editableUntilByEnd(endDate))}</Unbroken>. Datoen står på ansættelsen som{' '}
          <Name>{employment.editableUntil}</Name>. Det er den slutdato, der er gemt, der tæller. Er
          ansættelsen låst, så bed kommunen om at måtte rette den. Kommunen og support kan ikke selv rette.
        </>
      ),
    },
    {
      alt: 'Dialogen, der spørger, om ansættelsen skal annulleres, med et felt til begrundelsen.',
      caption: 'Før en ansættelse bliver annulleret, skal du skrive hvorfor.',
    },
    'Har en kollega rettet den samme ansættelse imens, får du vist forskellene, før noget bliver gemt. To kan ikke komme til at overskrive hinanden uden at vide det.',
    'Når ansættelsen er låst',
    [
      <>
        Vælg <Name>{corrections.ask}</Name> på ansættelsens side.
      </>,
      'Skriv, hvad der er forkert, og hvorfor. Borgeren og kommunen kan se det. Skriv ikke CPR-numre.',
      <>
        Vælg <Name>{corrections.askConfirm}</Name>. Borgerens kommune får det at se og svarer.
      </>,
    ],
    <>
      Siger kommunen ja, kan I rette eller annullere ansættelsen i {reopenedDays} dage, den dag kommunen
      svarer talt med. Oversigten minder jer om det. Siger den nej, kan I se hvorfor. Svarer den ikke inden{' '}
      {reopeningAnswerDays} dage, udløber ønsket, og I kan bede igen. I kan trække ønsket tilbage, så længe
      det venter. Alt står i ansættelsens historik.
    </>,
    'Når en borger siger, at noget er forkert',
    <>
      Borgeren kan se jeres ansættelser og sige, hvad der er forkert ved en af dem. Det står på oversigten og
      på ansættelsens side. Ansættelsen ændrer sig ikke af det. Se efter, ret den, hvis den er forkert, og
      vælg <Name>{corrections.answer}</Name>. Borgeren kan se svaret. Er ansættelsen låst, ser borgerens
      kommune det også.
    </>,
  ],
};

export const contactPerson: Said['kontaktperson'] = {
  title: 'Virksomhedens kontaktperson',
  texts: [
    [
      <>
        Vælg <Name>{navigation.contact}</Name> i menuen.
      </>,
      <>
        Skriv navn, e-mail og telefon, og vælg <Name>{contact.save}</Name>.
      </>,
    ],
    {
      alt: 'Siden, hvor virksomhedens kontaktperson skrives.',
      caption: 'Virksomhedens faste kontaktperson. Kun virksomheden kan se siden.',
    },
    'Kontaktpersonen bliver foreslået, hver gang du registrerer en ansættelse, og kan rettes på den enkelte. De ansættelser, der allerede er registreret, beholder deres egen. Det er kontaktpersonen på ansættelsen, som borgeren og kommunen kan se.',
  ],
};

export const data: Said['persondata'] = {
  title: 'Persondata og logning',
  texts: [
    'At en person har et socialt frikort, er en fortrolig oplysning. Brug kun et frikortnummer, som borgeren selv har givet dig eller en kollega, og fortæl det kun til kolleger, der har brug for at vide det.',
    [
      'Du ser navn, frikortnummer og restbeløb. Du ser aldrig et CPR-nummer eller en adresse.',
      'Skriv ikke et CPR-nummer i nogen felter. Det bliver afvist i tekstfelterne.',
      'Er navnet beskyttet, ser du kun initialer, alle steder og også bagefter.',
      'Hvert opslag på et frikortnummer bliver logget med tidspunkt, virksomhed og bruger. Borgeren kan se, hvilken virksomhed der har slået op, og hvornår. Mange forkerte numre på en time bliver bremset og undersøgt.',
    ],
    <>
      Læs mere: <a href="/privatliv">{ui.footer.privacy}</a>
    </>,
  ],
};
