import { editableDays } from '@frikort/domain/employment';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as registration } from '../registration/registration.da.ts';
import { da as terms } from '../terms/terms.da.ts';
import type { Said } from './outline.ts';

export const rules: Said['regler'] = {
  title: 'Det vigtigste på et minut',
  texts: [
    [
      [
        'Registrér ansættelsen',
        'Registreringen er en betingelse for, at lønnen er skattefri og ikke trækkes fra i borgerens ydelse. Den bør ske, før arbejdet begynder.',
      ],
      [
        'Beløbet er alt, hvad borgeren får udbetalt',
        'Feriepenge (12,5 %) og pension bliver udbetalt til borgeren sammen med lønnen og skal regnes med i beløbet.',
      ],
      [
        'Ikke til eIndkomst',
        'Lønnen skal ikke indberettes til eIndkomst, kun registreres her. Mange lønsystemer indberetter af sig selv. Slå det fra for denne løn, eller udbetal den uden om lønsystemet. Ellers kan borgeren komme til at betale skat af lønnen og få mindre i ydelse. Lønnen skal stadig stå i virksomhedens eget regnskab.',
      ],
      [
        'ATP skal betales',
        'ATP følger de almindelige regler. Spørg ATP, hvis du er i tvivl om, hvordan du betaler.',
      ],
      [
        'Ét kalenderår ad gangen',
        'En ansættelse kan ikke gå hen over nytår. Varer arbejdet hen over nytår, så registrér to ansættelser.',
      ],
      [
        'Ikke mere end restbeløbet',
        'Et beløb, der er højere end det, der er tilbage, bliver afvist. Resten er almindelig løn, som du indberetter som sædvanligt.',
      ],
      [
        `Ret inden ${editableDays} dage`,
        `En ansættelse kan rettes eller annulleres, så længe der er gået mindre end ${editableDays} dage fra slutdatoen. Derefter er den låst, og kun hvis borgerens kommune siger ja, kan I rette den.`,
      ],
      [
        'Almindeligt arbejde',
        'Frikortet kan ikke bruges til løntilskud, fleksjob, freelancearbejde eller egen virksomhed.',
      ],
    ],
  ],
};

export const register: Said['registrer'] = {
  title: 'Registrér en ansættelse',
  texts: [
    'Du skal bruge borgerens frikortnummer, perioden, lønnen og en kontaktperson hos jer. Det tager under et minut.',
    '1. Find borgeren',
    [
      <>
        Vælg <Name>{registration.submit}</Name> i menuen.
      </>,
      <>
        Skriv de fem cifre i <Name>{registration.cardNumber}</Name>, og vælg <Name>{registration.find}</Name>.
        Borgeren har nummeret på sit frikort.
      </>,
      <>
        Kontrollér navnet med borgeren. Er det en anden, så vælg <Name>{registration.anotherNumber}</Name>.
      </>,
    ],
    {
      alt: 'Feltet til frikortnummeret med knappen, der finder borgeren.',
      caption:
        'Frikortnummeret er det eneste, du skal bruge for at finde borgeren. Skriv aldrig et CPR-nummer.',
    },
    {
      alt: 'Borgerens navn, frikortnummer og restbeløb, med spørgsmålet, om det er den rigtige person.',
      caption: 'Navnet, så du kan kontrollere det, og hvad der er tilbage i hvert år.',
    },
    'Har borgeren beskyttet navn og adresse, ser du kun initialer. Læs så frikortnummeret op for borgeren, og få bekræftet, at det er rigtigt. Er frikortet inaktivt, kan der ikke registreres noget, og du ser kun navnet, hvis din virksomhed har en ansættelse på det i forvejen. Bed borgeren om at kontakte sin kommune.',
    '2. Skriv perioden, lønnen og kontaktpersonen',
    {
      alt: 'Felterne til startdato, slutdato, løn og kontaktperson, med en bjælke, der viser restbeløbet bagefter.',
      caption: 'Mens du skriver, kan du se, hvad der er tilbage efter denne ansættelse.',
    },
    [
      [
        `${terms.startDate} og ${terms.endDate}`,
        'Skriv datoerne, som du er vant til, eller vælg dem i kalenderen. Start og slut må gerne være samme dag, men skal ligge i samme kalenderår. Datoerne må gerne ligge i fremtiden.',
      ],
      [
        terms.amount,
        'Alt, hvad borgeren får udbetalt for perioden, med feriepenge og pension. Skriv for eksempel 1.500,00. Kan beløbet læses på to måder, bliver du spurgt.',
      ],
      [
        terms.contactPerson,
        'Den hos jer, som borgeren og kommunen kan spørge. Felterne er udfyldt på forhånd, hvis virksomheden har skrevet en fast kontaktperson.',
      ],
      [
        `${terms.productionUnit} og ${terms.reference.toLocaleLowerCase('da')}`,
        'Valgfrit. De hjælper dig med at finde ansættelsen igen. P-nummeret kan borgeren og kommunen også se. Referencen kan kun din virksomhed se.',
      ],
    ],
    '3. Send, og gem kvitteringen',
    <>
      Vælg <Name>{registration.submit}</Name>. Kvitteringen viser, hvad der er registreret, og hvad du skal
      gøre nu. Med <Name>{registration.receipt.print}</Name> får du den på papir. Den vises kun én gang, men
      du finder altid ansættelsen og dens kvitteringsnummer i oversigten.
    </>,
    {
      alt: 'Kvitteringen med periode, løn og en liste over det, virksomheden skal gøre nu.',
      caption: 'Kvitteringen. Har du flere at registrere, kan du fortsætte herfra.',
    },
    {
      heading: 'Hvis siden advarer dig',
      text: (
        <>
          Siden siger til, hvis ansættelsen begynder, før frikortet blev oprettet, hvis den overlapper en, som
          virksomheden allerede har registreret på samme borger, og hvis den vil være låst fra begyndelsen,
          fordi den sluttede for {editableDays} dage siden eller mere. Du kan fortsætte, når du har
          kontrolleret det.
        </>
      ),
    },
    'Det, du har skrevet, bliver stående i fanen, hvis noget går galt, eller du skal logge på igen. Det forsvinder, når du logger af eller lukker fanen.',
  ],
};

export const newYear: Said['nytaar'] = {
  title: 'Når ansættelsen går hen over nytår',
  texts: [
    'Beløbsgrænsen gælder for hvert kalenderår for sig. Skriver du en slutdato i det næste år, tilbyder siden at dele ansættelsen.',
    [
      <>
        Vælg <Name>{registration.split({ count: 2 })}</Name>.
      </>,
      'Skriv den del af lønnen, der hører til det første år. Fordel den efter, hvornår arbejdet bliver udført.',
      'Send den første del. Kvitteringen fører dig videre til den næste.',
    ],
    {
      alt: 'Felterne til perioden med et tilbud om at dele ansættelsen ved nytår.',
      caption: 'Tilbuddet om at dele ansættelsen ved nytår.',
    },
    'Er det næste år ikke åbnet endnu, kan den del først registreres, når det er åbnet. Er åbningen planlagt, står dagen og beløbsgrænsen ved påmindelsen på oversigten. Det er ikke nok at registrere den første del: ansættelsen er først registreret helt, når alle dele er med.',
  ],
};
