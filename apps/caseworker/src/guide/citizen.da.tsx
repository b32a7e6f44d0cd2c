import { controlYears, mostControlsAtOnce } from '@frikort/domain/control';
import { editableDays } from '@frikort/domain/employment';
import { da as cardDa } from '@frikort/ui/card/card-texts.da';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as history } from '@frikort/ui/history-texts.da';
import { da as letterTexts } from '@frikort/ui/letters/letters.da';
import { da as about } from '../citizen-messages.da.ts';
import { da as colleagues } from '../colleagues/colleagues.da.ts';
import { da as letterPage } from '../letters/letter-page.da.ts';
import { da } from '../messages.da.ts';
import { da as ownLists } from '../own-lists/own-lists.da.ts';
import { da as registerNews } from '../register-news/register-news.da.ts';
import { da as selection } from '../selection/selection.da.ts';
import { da as story } from '../story/story-page.da.ts';
import { da as worklist } from '../worklist/worklist.da.ts';
import type { Said } from './outline.ts';

const {
  citizen: texts,
  year,
  showCard,
  assign,
  release,
  control: controlTexts,
  deactivate,
  reactivate,
  statusChange,
  list,
  throughList,
  exportList,
} = about;
const { navigation } = da;

export const citizen: Said['borgerens-side'] = {
  title: 'Borgerens side',
  texts: [
    {
      alt: 'En borgers side med CPR-nummer, frikortnummer, tilknyttet sagsbehandler, knapper og årets frikort.',
      caption: 'Øverst borgeren og det, du kan gøre. Under det et felt for hvert år.',
    },
    <>
      Øverst står navn, CPR-nummer, frikortnummer og tilknyttet sagsbehandler. Et mærke viser, om navn og
      adresse er beskyttet, om frikortet er inaktivt, og om CPR-registret har en besked om borgeren. Under{' '}
      <Name>{texts.handOver}</Name> kan du læse, hvordan borgeren får sit nummer.
    </>,
    'Årets frikort',
    <>
      Hvert år har sit eget felt med restbeløb og status. Med <Name>{year.employments}</Name> ser du
      ansættelserne: åbn en for at se virksomheden, kontaktpersonen, lønnen og ansættelsens egen historik. Med{' '}
      <Name>{year.history}</Name> ser du, hvad der er sket med frikortet.
    </>,
    {
      alt: 'Årets frikort med historik og ansættelser åbnet, og en ansættelse med kontaktperson og historik.',
      caption: 'Et år med historik og ansættelser åbnet. En annulleret ansættelse tæller ikke med.',
    },
    'Vis frikort',
    <>
      <Name>{showCard.action}</Name> viser frikortnummer og navn på hele skærmen. Vælg{' '}
      <Name>{cardDa.pdf}</Name> for at få et ark, som du kan udskrive eller sende til borgeren. Er navnet
      beskyttet, kan du nøjes med at vise initialerne. Er frikortet inaktivt, kan det ikke vises.
    </>,
    {
      heading: 'Du kan ikke registrere eller rette ansættelser',
      text: 'Det gør virksomheden. Ansætter kommunen selv en borger, logger en medarbejder på gennem indgangen for virksomheder og registrerer ansættelsen med kommunens CVR-nummer. Det kræver ikke rettigheden som sagsbehandler.',
    },
  ],
};

export const lists: Said['lister'] = {
  title: 'Tilknytning og lister',
  texts: [
    <>
      Vælg <Name>{assign.action}</Name> på borgerens side for at blive tilknyttet. Er en anden tilknyttet,
      står det i dialogen, hvem du erstatter. Med <Name>{release.action}</Name> fjerner du tilknytningen. Det
      kan enhver sagsbehandler i kommunen.
    </>,
    {
      alt: 'Dialogen, der spørger, om du vil tilknytte dig borgeren.',
      caption: 'En borger har højst én tilknyttet sagsbehandler.',
    },
    [
      [navigation.mine, 'De borgere, du er tilknyttet.'],
      [navigation.unassigned, 'Borgere i kommunen, som ingen er tilknyttet.'],
      [navigation.all, 'Alle med et frikort, som kommunen er ansvarlig for.'],
    ],
    {
      alt: 'Listen over dine tilknyttede borgere med navn, CPR-nummer, frikortnummer, status og restbeløb.',
      caption:
        'Mine tilknyttede borgere. Vælg en række for at komme til borgeren, og gå tilbage til det samme sted.',
    },
    <>
      Brug <Name>{list.filter}</Name> til en del af navnet eller et frikortnummer, og vælg status. Tryk på en
      overskrift med en pil for at sortere efter den, for eksempel laveste restbeløb først. CPR-numre kan du
      ikke sortere efter, for de er krypteret. På en smal skærm hedder det <Name>{list.sort}</Name>.
    </>,
    <>
      Startsiden viser under <Name>{da.start.attention}</Name>, hvor mange aktive frikort der skal
      kontrolleres, har nyt fra CPR-registret eller er uden sagsbehandler. Vælg en linje for at se listen over
      netop dem. Fra den ene borger kommer du videre med <Name>{throughList.next}</Name> og efter den sidste
      til det, der ellers venter.
    </>,
    'Giv borgere videre til en kollega',
    <>
      Med <Name>{colleagues.action}</Name> på borgerens side vælger du, hvem i kommunen der skal være
      sagsbehandler. Sæt kryds ved flere borgere på en liste, og vælg <Name>{colleagues.handOver}</Name> for
      at give dem videre på én gang. På listen over dem, der ingen sagsbehandler har, hedder det{' '}
      <Name>{colleagues.assign}</Name>, og du er foreslået. Stopper en kollega, finder du kollegaen under{' '}
      <Name>{navigation.colleagues}</Name> på startsiden og giver alle kollegaens borgere videre. Du kan vælge
      dem, der har været logget på som sagsbehandler i kommunen inden for det seneste år.
    </>,
    <>
      Har en borger fået en anden sagsbehandler, siden du så det, bliver det ikke ændret, og du får det at
      vide. Det første minut kan du fortryde med <Name>{colleagues.undo}</Name>, hvis ingen anden har ændret
      det. Begge dele står i historikken.
    </>,
    'Dine egne lister',
    <>
      Under <Name>{ownLists.more}</Name> vælger du, hvor meget der skal være tilbage i et år, og på listen
      over kommunens borgere, hvis borgere det skal være. Over listen står, hvor mange det er, og hvor meget
      de har tilbage tilsammen. Giv det, du har valgt, et navn med <Name>{ownLists.save}</Name>: Så finder du
      det igen, også på en anden computer. Andre ser det ikke, og det, du skriver i <Name>{list.filter}</Name>
      , bliver ikke gemt. Hvor mange rækker der vises ad gangen, og hvor tæt de står, huskes i browseren.
    </>,
    <>
      På startsiden står også, hvor mange aktive frikort der er lidt tilbage på. Hvor lidt det er, bestemmer
      du selv under <Name>{worklist.littleLeftChange}</Name>.
    </>,
    'Hent en liste som fil',
    <>
      Med <Name>{exportList.action}</Name> henter du listen som en fil, der åbner rigtigt i Excel. Filen har
      alle de borgere, der passer til det, du har valgt, også dem, der ikke er vist endnu. CPR-numre er kun
      med, hvis du selv sætter kryds ved <Name>{exportList.withCpr}</Name>. Slet filen, når du ikke længere
      skal bruge den. Det bliver logget, at du henter den. En borgers ansættelser i et år kan hentes på samme
      måde fra borgerens side.
    </>,
    {
      alt: 'Dialogen, der henter listen som fil, med afkrydsningen af CPR-numre.',
      caption: 'CPR-numre er kun med, hvis du selv sætter kryds.',
    },
  ],
};

export const control: Said['kontrol'] = {
  title: 'Kontrol af frikortet',
  texts: [
    <>
      Kommunen kontrollerer mindst hvert {controlYears}. kalenderår, om borgeren stadig opfylder
      betingelserne, men ikke i det år, frikortet er oprettet. Siden viser, hvornår næste kontrol senest skal
      være. I listerne har de borgere, der skal kontrolleres i år, et mærke, og med{' '}
      <Name>{list.control}</Name> ser du kun dem.
    </>,
    [
      <>
        Vælg <Name>{controlTexts.action}</Name> på borgerens side.
      </>,
      'Skriv, hvornår I kontrollerede det, og vælg, hvad kontrollen viste.',
      'Opfylder borgeren ikke længere betingelserne, så skriv også begrundelsen. Borgeren kan se den.',
      <>
        Vælg <Name>{controlTexts.confirm}</Name>.
      </>,
    ],
    [
      'Viser kontrollen, at borgeren stadig opfylder betingelserne, fortsætter frikortet som før.',
      'Ellers bliver frikortet deaktiveret i samme øjeblik, så du skal ikke også deaktivere det.',
      'For et inaktivt frikort skal der ikke kontrolleres noget.',
      'Dagen og resultatet står i frikortets historik. Borgeren kan se dagen for den seneste kontrol, og hvornår den næste senest skal være.',
    ],
    'Flere kontroller på én gang',
    <>
      Har I kontrolleret flere borgere på samme dag, og opfylder de alle stadig betingelserne, så sæt kryds
      ved dem i en liste og vælg <Name>{selection.controls.action}</Name>. Hver borger bliver vurderet for
      sig. Siden fortæller, hvem kontrollen blev registreret for, og hvorfor den ikke kunne registreres for
      andre. Du kan vælge højst {mostControlsAtOnce} ad gangen.
    </>,
    'Hele forløbet',
    <>
      Med <Name>{story.open}</Name> på borgerens side ser du alt, hvad der er sket med frikortet i alle år:
      oprettelse, ansættelser, kontroller, status, sagsbehandler og beløbsgrænse, og hvad der var tilbage
      efter hver. Du kan vælge emne og år, udskrive og hente forløbet som fil. Borgeren ser det samme om sig
      selv, men uden jeres navne og uden det, CPR-registret har fortalt.
    </>,
  ],
};

export const letters: Said['breve'] = {
  title: 'Breve til borgeren',
  texts: [
    'Når du opretter eller deaktiverer et frikort, også ved en kontrol, laver systemet et brev til borgeren. Det har borgerens navn, frikortnummer og afgørelsens dato, beløbet eller din begrundelse, og hvordan kommunen kan kontaktes. CPR-nummeret står der ikke. Teksten er kommunens egen, når administratoren har skrevet den.',
    [
      <>
        Vælg <Name>{letterPage.open}</Name> i kvitteringen, eller find brevet under{' '}
        <Name>{letterTexts.letters}</Name> på borgerens side. I historikken og i hele forløbet står{' '}
        <Name>{history.letter}</Name> ved hver afgørelse, der har et brev.
      </>,
      <>
        Læs det igennem, og vælg <Name>{letterTexts.download}</Name> eller <Name>{letterTexts.print}</Name>.
      </>,
      'Send det til borgeren, som I plejer. Systemet sender det ikke.',
    ],
    {
      heading: 'Se efter, om der mangler noget',
      text: 'Har kommunen ikke skrevet kontaktoplysninger eller klagevejledning, står det over brevet. Så skal du selv skrive det, når du sender brevet.',
    },
    'Brevet ændrer sig ikke, selv om kommunen retter sin tekst, eller borgeren får et andet navn. Borgeren kan se det samme brev på sin egen side. Får en anden kommune ansvaret for borgeren, kan den se brevene, og I kan ikke længere.',
  ],
};

export const status: Said['deaktiver'] = {
  title: 'Deaktivér og genaktivér',
  texts: [
    'Har borgeren ikke længere ret til frikortet, er det oprettet ved en fejl, eller vil borgeren ikke længere være med, deaktiverer du det. Kommunen træffer selv afgørelsen og hører borgeren efter de almindelige regler.',
    [
      <>
        Vælg <Name>{deactivate.action}</Name> på borgerens side.
      </>,
      <>
        Skriv en <Name>{statusChange.reason.toLocaleLowerCase('da')}</Name>. Borgeren kan se den.
      </>,
      <>
        Skriv eventuelt <Name>{statusChange.decisionDate}</Name>: i dag eller tidligere.
      </>,
      'Bekræft.',
    ],
    {
      alt: 'Dialogen, der deaktiverer et frikort, med virkningen, begrundelse og afgørelsesdato.',
      caption: 'Dialogen siger, hvad der sker, før du bekræfter.',
    },
    [
      'Det gælder alle år på én gang, fra nu af og ikke med tilbagevirkende kraft.',
      'Virksomheder kan ikke registrere nye ansættelser på et inaktivt frikort.',
      <>
        De ansættelser, der er registreret, gælder stadig. Virksomhederne kan rette dem, så længe der er gået
        mindre end {editableDays} dage fra slutdatoen.
      </>,
      'Et dødsfald eller et nyt CPR-nummer deaktiverer ikke frikortet af sig selv. Siden gør dig opmærksom på det.',
    ],
    <>
      <Name>{reactivate.action}</Name> står samme sted og virker på samme måde. Borgeren beholder sit
      frikortnummer.
    </>,
    'Når CPR-registret fortæller noget nyt',
    <>
      Får borgeren et andet navn, en anden beskyttelse eller et andet CPR-nummer, dør eller udrejser, står det
      øverst på borgerens side, og borgeren er på startsidens liste. Vælg <Name>{registerNews.mark}</Name>,
      når I har taget stilling. Så forsvinder borgeren fra listen, men det står stadig på siden, hvad der er
      sket, og hvem der markerede det. Sker der noget nyt igen, kommer borgeren på listen igen.
    </>,
  ],
};
