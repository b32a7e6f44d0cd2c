import { controlYears } from '@frikort/domain/control';
import { editableDays } from '@frikort/domain/employment';
import { littleLeftPercent } from '@frikort/domain/message';
import { da as cardTexts } from '@frikort/ui/card/card-texts.da';
import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { mitIdApp, rulesHelp, scheme, sessionEnd, supportChapter } from '@frikort/ui/guide/shared.da.tsx';
import { inboxChapter } from '@frikort/ui/inbox/inbox-guide.da.tsx';
import { logins } from '@frikort/ui/login-refusals.da';
import { da as ui } from '@frikort/ui/messages.da';
import { da as accessLog } from '../access-log/access-log.da.ts';
import { da as citizen } from '../citizen/citizen.da.ts';
import { da as front } from '../front/front.da.ts';
import { da } from '../messages.da.ts';
import { da as myData } from '../my-data/my-data.da.ts';
import { da as objection } from '../objection/objection.da.ts';
import type { Said } from './outline.ts';
import { outline } from './outline.ts';
import { pictures } from './pictures/da.gen.ts';

const { navigation } = da;

const login: Said['log-paa'] = {
  title: 'Log på',
  texts: [
    <>
      Du logger på med dit eget MitID. Vælg <Name>{front.citizen.title}</Name> på <a href="/">forsiden</a>. Du
      skal have et socialt frikort for at komme ind.
    </>,
    {
      alt: 'Forsiden med tre indgange: sagsbehandler, virksomhed og borger.',
      caption: 'De tre indgange på forsiden. Din er den, der hedder Borger.',
    },
    mitIdApp,
    sessionEnd,
    'Hvis du ikke kommer ind',
    'Siden fortæller dig, hvad der er galt. Her er det, den kan sige, og hvad du gør ved det.',
    logins,
  ],
};

const balance: Said['restbeloeb'] = {
  title: 'Se, hvor meget du kan tjene endnu',
  texts: [
    <>
      Det store tal øverst på siden <Name>{citizen.title}</Name> er det beløb, du stadig kan tjene i år.
      Bjælken nedenunder viser det samme: Den mørke del er det, der er brugt, og resten er det, der er
      tilbage.
    </>,
    {
      alt: 'Årets restbeløb som et stort tal med en bjælke under.',
      caption: 'Dit restbeløb i år. Tallet bliver mindre, hver gang en virksomhed registrerer en ansættelse.',
    },
    <>
      Under <Name>{citizen.months.heading}</Name> kan du se lønnen i årets måneder. Hele lønnen for en
      ansættelse står i den måned, hvor den slutter, også når arbejdet har varet flere måneder. Løn for
      arbejde, der ikke er slut endnu, er vist som kommende. Restbeløbet er det samme, uanset om den, der
      kigger, er dig, din kommune eller en virksomhed, der har dit frikortnummer.
    </>,
    {
      alt: 'Årets tolv måneder som søjler med den løn, der er registreret i hver.',
      caption: 'Måned for måned: lønnen står i den måned, hvor ansættelsen slutter.',
    },
    {
      heading: 'Beløbet følger kalenderåret',
      text: 'Det, du ikke bruger i år, kan ikke flyttes til næste år. Til januar begynder du forfra med det nye års beløb og det samme frikortnummer.',
    },
    'En virksomhed kan ikke registrere mere, end der er tilbage. Tjener du mere, skal resten udbetales som almindelig løn, som der betales skat af. Spørg din kommune, hvad det betyder for din ydelse.',
  ],
};

const card: Said['vis-frikort'] = {
  title: 'Vis dit frikort',
  texts: [
    'Dit frikortnummer har fem cifre og er det samme i alle år. Virksomheden, du skal arbejde for, skal bruge nummeret for at registrere din løn.',
    {
      alt: 'Frikortet med navn og frikortnummer og knapper, der viser det på skærmen og som PDF.',
      caption: 'Frikortet på siden. Du kan vise det på skærmen eller hente det som PDF.',
    },
    [
      <>
        Find dit frikort med nummeret på siden <Name>{citizen.title}</Name>.
      </>,
      <>
        Vælg <Name>{citizen.showOnScreen}</Name>, når du står over for den, der skal bruge nummeret. Så fylder
        frikortet hele skærmen. Er dit navn beskyttet, kan du dér vælge <Name>{cardTexts.initialsOnly}</Name>.
        Så står der kun initialer på skærmen og i den PDF, du henter dér.
      </>,
      <>
        Vælg <Name>{citizen.showCard}</Name>, hvis du vil udskrive det eller sende det. Filen har dit navn og
        dit frikortnummer og ikke andet. Er dit navn beskyttet, står det også i den, at virksomheder kun ser
        dine initialer.
      </>,
    ],
    {
      alt: 'Frikortet, der fylder hele skærmen, med nummer, navn og tidspunkt.',
      caption: 'Frikortet på hele skærmen, når du står ved en disk.',
    },
    {
      heading: 'Giv kun nummeret til den, du vil arbejde for',
      text: 'Den, der har nummeret og er logget på for en virksomhed, kan se dit navn og dit restbeløb. Dit CPR-nummer skal en virksomhed ikke bruge her.',
    },
  ],
};

const employments: Said['ansaettelser'] = {
  title: 'Dine ansættelser',
  texts: [
    <>
      Under hvert år ser du de ansættelser, som virksomheder har registreret: virksomheden, perioden, lønnen
      og en kontaktperson, som du kan skrive eller ringe til. Åbn en ansættelse for at se dens historik: hvad
      der er rettet, hvornår, og hvilken virksomhed der gjorde det. Tidligere år finder du under{' '}
      <Name>{citizen.otherYears}</Name>.
    </>,
    'Det skal virksomheden gøre',
    [
      'Registrere ansættelsen her. Det bør ske, før arbejdet begynder.',
      'Regne feriepenge og pension med i beløbet. De bliver udbetalt sammen med lønnen.',
      'Lade være med at indberette lønnen til eIndkomst. Ellers kan du komme til at betale skat af lønnen og få mindre i ydelse.',
    ],
    'Hvis noget er forkert',
    <>
      Åbn ansættelsen, og vælg <Name>{objection.wrong}</Name>. Vælg, hvad der er forkert, og skriv en kort
      sætning, hvis du vil. Virksomheden får det at se. Den kan rette i {editableDays - 1} dage efter
      slutdatoen; den sidste dag står på ansættelsen. Derefter er ansættelsen låst, og så får din kommune det
      også at se. Virksomheden kan så kun rette, hvis kommunen siger ja. På ansættelsen kan du se, hvad der
      blev svaret, og du kan tage det tilbage, så længe ingen har svaret. Ansættelsen ændrer sig ikke, bare
      fordi du siger det. En ansættelse, der er annulleret, bliver stående på listen, men tæller ikke med.
    </>,
  ],
};

const municipality: Said['kommunen'] = {
  title: 'Din kommune og dit frikort',
  texts: [
    <>
      Under <Name>{citizen.facts}</Name> kan du se din kommune, hvornår frikortet er oprettet, og hvem der er{' '}
      <Name>{citizen.caseworker}</Name>, hvis nogen er tilknyttet.
    </>,
    <>
      Kommunen kontrollerer mindst hvert {controlYears}. kalenderår, om du stadig opfylder betingelserne for
      at have et frikort. Samme sted kan du se, hvornår den sidst gjorde det, og hvornår den senest gør det
      igen. Du skal ikke selv gøre noget her.
    </>,
    <>
      Under <Name>{citizen.toStory}</Name> ser du alt, hvad der er sket med dit frikort i alle år, og hvad der
      var tilbage efter hver ansættelse. Du kan udskrive det og hente det som fil.
    </>,
    <>
      Under <Name>{citizen.letters}</Name> finder du kommunens breve om, at du har fået frikortet, eller at
      det er blevet inaktivt. Du kan læse dem, udskrive dem og hente dem som PDF. De bliver ved med at være,
      som de var, da afgørelsen blev truffet.
    </>,
    'Hvis frikortet er inaktivt',
    'Kommunen kan deaktivere et frikort. Du kan se hvornår og med hvilken begrundelse. Virksomheder kan så ikke registrere nye ansættelser, men det, der allerede er registreret, gælder stadig, og du kan stadig logge på. Kommunen kan også genaktivere frikortet. Så har det samme nummer som før.',
    'Er du uenig, så tal med din kommune. En afgørelse om, at du ikke længere kan have et frikort, kan du klage over.',
  ],
};

const data: Said['dine-oplysninger'] = {
  title: 'Dine oplysninger, og hvem der har set dem',
  texts: [
    'Socialt frikort har dit navn, dit CPR-nummer, dit frikortnummer, din kommune og dine ansættelser. Din adresse er der ikke. CPR-nummeret er gemt krypteret, og virksomheder ser det aldrig.',
    [
      ['Din kommune', 'ser dine oplysninger, dit restbeløb og alle dine ansættelser.'],
      [
        'En virksomhed, der har dit frikortnummer',
        'ser dit navn, dit restbeløb og de ansættelser, den selv har registreret. Den ser ikke andre virksomheders.',
      ],
      [
        'Andre kommuner',
        'kan kun få at vide, at du har et frikort i en anden kommune, hvis de søger på dit CPR-nummer. Tilbyder din kommune en anden kommune at overtage dit frikort, ser den dit navn, CPR-nummer og frikortnummer, mens tilbuddet er åbent. Godkender den, er den din kommune, og den gamle ser ikke længere noget. På din side står, hvornår du skiftede.',
      ],
    ],
    'Har du beskyttet navn og adresse, ser virksomheder kun dine initialer. Læs så nummeret op for dem, så de er sikre på, at det er rigtigt.',
    accessLog.title,
    <>
      Alt, hvad brugere gør her, bliver skrevet i en log. Under <Name>{navigation.accessLog}</Name> kan du se,
      hvem der har set dine oplysninger eller forsøgt på det: tidspunkt, organisation, rolle og formål. Navnet
      på medarbejderen står der ikke. Var det et it-system, står det der. Listen er delt op efter dag og
      organisation. Det, der blev afvist, og andre kommuners opslag står øverst på dagen. Under{' '}
      <Name>{accessLog.aboutWhole}</Name> kan du se, hvor langt tilbage listen går. Undrer noget dig, så
      kontakt din kommune.
    </>,
    {
      alt: 'Listen over, hvem der har set oplysningerne, dag for dag med en linje for hver organisation. Den første linje er åben og viser tidspunkt, hvad og formål.',
      caption: 'Hvem har set mine oplysninger: det seneste står først.',
    },
    'Hent dine oplysninger',
    <>
      Under <Name>{navigation.myData}</Name> kan du hente det, du kan se her, som PDF til at læse eller som
      JSON til at bruge i et andet it-system. Frikortets egen historik og CPR-registrets status er ikke med.
      Dem kan du bede kommunen om. Filen har dit CPR-nummer i sig, så pas på den.
    </>,
    { alt: 'Knapperne, der henter dine oplysninger som PDF og som JSON.', caption: 'Hent dine oplysninger.' },
    <>
      Læs mere: <a href="/privatliv">{ui.footer.privacy}</a>.
    </>,
    'Hvis du ikke vil være med mere',
    <>
      Under <Name>{navigation.myData}</Name> står, hvad du har sagt ja til, og siden hvornår teksten har været
      brugt. Vil du ikke være med mere, så vælg <Name>{myData.consent.ask}</Name>. Kommunen tager stilling, og
      indtil da gælder dit frikort som før. Fortryder du, så vælg <Name>{myData.consent.keep}</Name>.
    </>,
  ],
};

/** The citizens' guide, in Danish. */
export const guide = guideOf(
  outline,
  {
    title: ui.help.guides.citizen,
    lead: 'For dig, der har et socialt frikort. Vejledningen viser, hvordan du bruger siden. Spørg din kommune, hvem der kan få et frikort, og hvilke regler der gælder.',
    changes: {
      '1.1': [
        'Se, hvor langt tilbage listen over, hvem der har set dine oplysninger, går, og om det var et it-system.',
        'Få besked i appen og på mail, når der er nyt.',
        'Læs kommunens breve om dit frikort.',
        'Sig, at en ansættelse er forkert, og se, hvad der bliver af det.',
      ],
      '1.0': [
        'Første udgave af vejledningen.',
        'Du logger på med MitID. NemID findes ikke længere.',
        'Se dit restbeløb måned for måned, og se tidligere år.',
        'Se, hvem der har set dine oplysninger, og hent dem som fil.',
      ],
    },
    chapters: {
      ordningen: { title: 'Hvad er et socialt frikort?', texts: [scheme] },
      'log-paa': login,
      restbeloeb: balance,
      'vis-frikort': card,
      ansaettelser: employments,
      kommunen: municipality,
      beskeder: inboxChapter(
        [
          'Ansættelser, der bliver registreret, rettet eller annulleret.',
          `At der er under ${littleLeftPercent} % tilbage af årets beløbsgrænse.`,
          'At dit frikort bliver deaktiveret eller aktivt igen, og svar på det, du har sagt er forkert.',
        ],
        'Tryk på en besked for at se dit frikort, som det er nu.',
      ),
      'dine-oplysninger': data,
      support: supportChapter([
        rulesHelp,
        'At søge om et frikort, og spørgsmål til din sag og din ydelse: din kommune.',
        'En ansættelse, der er forkert eller mangler: virksomheden.',
        <>
          Login med MitID: <ExternalLink href={externalLinks.mitId}>mitid.dk</ExternalLink>
        </>,
      ]),
    },
  },
  pictures,
);
