import { editableDays } from '@frikort/domain/employment';
import { messagesKeptDays } from '@frikort/domain/message';
import { defaultRetentionYears, loginMessagesKeptDays } from '@frikort/domain/retention';
import { sessionIdleMinutes, sessionLongestHours } from '@frikort/domain/session-times';
import { contact, externalLinks } from '@frikort/ui/contact';
import type { Statement } from './statement.tsx';

/** What the General Data Protection Regulation (articles 13 and 14) asks to be told, in Danish. */
export const da: Statement = {
  title: 'Privatlivspolitik',
  lead: 'Her kan du læse, hvilke oplysninger Socialt frikort bruger, hvorfor, hvem der kan se dem, og hvor længe de gemmes.',
  sections: [
    {
      heading: 'Hvem der har ansvaret',
      parts: [
        'Den kommune, der har oprettet dit frikort, eller som senere har overtaget det, er dataansvarlig for oplysningerne om dig. Du kan se på din egen side, hvilken kommune det er. Kommunen har en databeskyttelsesrådgiver, som du kan spørge. Du finder kontaktoplysningerne på kommunens hjemmeside.',
        `${contact.operator} driver Socialt frikort for kommunerne, er deres databehandler og bruger kun oplysningerne efter deres instruks. Det gælder også oplysninger om medarbejdere og kontaktpersoner. Når der står “vi” her på siden, er det kommunerne og ${contact.operator} tilsammen.`,
        `Er du i tvivl om, hvem der har ansvaret for oplysninger om dig, så spørg ${contact.operator}:`,
      ],
      links: [
        { text: contact.email, href: `mailto:${contact.email}` },
        { text: contact.phone.shown, href: `tel:${contact.phone.dialled}` },
      ],
    },
    {
      heading: 'Hvorfor oplysningerne bruges',
      parts: [
        [
          'for at du kan tjene penge med frikortet uden skat og uden at få mindre i ydelse',
          'for at virksomheder kan registrere lønnen og se, at der er plads til den',
          'for at din kommune kan behandle din sag og følge, hvad der er brugt',
          'for at vise, hvem der har set hvad, og opdage misbrug',
          'for at tælle op, hvor mange frikort og ansættelser der er. Tallene nævner ingen, og små tal bliver ikke vist til andre end din kommune',
        ],
      ],
    },
    {
      heading: 'Retsgrundlag',
      parts: [
        [
          'Lov om socialt frikort (lov nr.\u00a0616 af 11.\u00a0juni 2024) kræver, at frikort og ansættelser registreres i et fælles it-system.',
          'Det er en opgave, som myndigheder udfører efter loven: databeskyttelsesforordningens artikel\u00a06, stk.\u00a01, litra\u00a0e.',
          'CPR-nummeret bruges til at kende dig med sikkerhed: databeskyttelseslovens §\u00a011, stk.\u00a01.',
        ],
        'Vi bruger oplysningerne, fordi loven kræver det. Dit samtykke er ikke retsgrundlaget, men kommunen spørger dig, før den opretter frikortet, fordi det er frivilligt. Fortryder du, så bed kommunen om at gøre frikortet inaktivt. Det, der er registreret, bliver stående, fordi din skat og ydelse afhænger af det.',
      ],
    },
    {
      heading: 'Hvilke oplysninger vi har',
      parts: [
        'Har du et frikort, har vi:',
        [
          'fra CPR-registret: navn, CPR-nummer (også tidligere), status i CPR-registret med dato, for eksempel udrejst eller død, og om navn og adresse er beskyttet',
          'fra kommunen: frikortnummer, status med dato og begrundelse, ansvarlig kommune, tilknyttet sagsbehandler og dit samtykke',
          'fra virksomhederne: hver ansættelse med virksomhed, periode, løn og virksomhedens kontaktperson',
        ],
        'Vi har ikke din adresse, din sag hos kommunen eller grunden til, at du har et frikort. At du har et, behandler vi som en fortrolig oplysning.',
        'Logger du på for en kommune eller virksomhed, har vi dit navn, din organisation, dine rettigheder og det, du gør her. Uanset hvem du er, gemmer vi tidspunktet, din IP-adresse og beskederne mellem os og MitID, hver gang du logger på eller af. Er du kontaktperson, har vi dit navn, din e-mail og dit telefonnummer.',
        'Har du bedt om mail, når der er nyt, har vi den adresse, du har skrevet. Den er krypteret, bliver kun brugt til det og vises kun for dig.',
      ],
    },
    {
      heading: 'Hvem der kan se dem',
      parts: [
        [
          'Sagsbehandlere i den ansvarlige kommune kan se dit frikort og dine ansættelser. Andre kommuner får kun at vide, at du har et frikort i en anden kommune. Skal en anden kommune overtage dit frikort, ser den dit navn, CPR-nummer og frikortnummer, når din kommune tilbyder det.',
          'En virksomhed, der har dit frikortnummer, kan se dit navn og restbeløb. Er dit navn beskyttet, ser den kun dine initialer. Den ser kun sine egne ansættelser og aldrig dit CPR-nummer.',
          'Driftens sider viser hverken dit CPR-nummer eller din side.',
        ],
        'Alle opslag bliver logget med tidspunkt, organisation, rolle og formål, også dem, der bliver afvist. Loggen nævner dig hverken ved navn eller CPR-nummer. Vi giver ikke oplysninger til andre, medmindre en lov kræver det, og vi sender dem ikke til lande uden for EU og EØS.',
      ],
      links: [{ text: 'Hvem har set mine oplysninger', href: '/borger/hvem-har-set' }],
    },
    {
      heading: 'Hvor længe de gemmes',
      parts: [
        `Oplysningerne gøres anonyme, når der er gået ${defaultRetentionYears} hele kalenderår, siden frikortet blev inaktivt, og siden året for den seneste ansættelse. Ved dødsfald regnes fra dødsfaldet, når kommunen har gjort frikortet inaktivt. Frikortnummeret bliver aldrig givet til en anden. Loggen består, men kan da ikke længere føres tilbage til dig.`,
        'Kontaktpersonen på en ansættelse bliver slettet, når borgerens oplysninger gøres anonyme. Virksomhedens faste kontaktperson gemmes, til virksomheden retter den. Navnet på den medarbejder, der har set eller gjort noget, bliver stående i loggen og historikken. Der er ingen frist for det.',
        `Beskeder til dig på siden bliver slettet efter ${messagesKeptDays} dage. Din mailadresse bliver slettet, når du slår mail fra, når du ikke har set dine beskeder så længe, og når frikortet gøres anonymt.`,
        `IP-adresser og beskeder, fra du logger på eller af, bliver slettet efter ${loginMessagesKeptDays} dage. Reglerne for NemLog-in kræver, at de gemmes så længe. Beskederne er krypteret.`,
      ],
    },
    {
      heading: 'Hvordan de er beskyttet',
      parts: [
        'CPR-numre gemmes krypteret. Man skal logge på med MitID eller MitID Erhverv med høj sikkerhed (sikringsniveau “Betydelig” eller højere). Loggen er lavet, så det kan ses, hvis nogen ændrer i den. Mange forkerte frikortnumre på en time udløser en alarm.',
      ],
    },
    {
      heading: 'Dine rettigheder',
      parts: [
        [
          'Du har ret til at se dine oplysninger. De fleste kan du se og hente, når du er logget på. Frikortets egen historik og CPR-registrets status kan du bede kommunen om.',
          `Du har ret til at få forkerte oplysninger rettet. En ansættelse retter virksomheden, indtil den bliver låst ${editableDays} dage efter slutdatoen. Derefter, og om alt andet, skal du kontakte kommunen.`,
          'Du kan i særlige tilfælde få oplysninger slettet eller få begrænset, hvad de bruges til.',
          'Du kan gøre indsigelse mod, at de bruges.',
        ],
        'Kontakt din kommune, hvis du vil bruge dine rettigheder. Ingen afgørelse om dig bliver truffet af et it-system alene.',
      ],
      links: [{ text: 'Mine oplysninger', href: '/borger/oplysninger' }],
    },
    {
      heading: 'Klage',
      parts: ['Er du utilfreds med, hvordan vi bruger dine oplysninger, kan du klage til Datatilsynet.'],
      links: [{ text: 'Datatilsynet', href: externalLinks.dataProtectionAgency }],
    },
    {
      heading: 'Cookies og det, din browser husker',
      parts: [
        'Vi bruger kun det, der er nødvendigt. Ingen følger dig til andre sider. Hvordan trin tælles uden at sige, hvem du er, står nedenfor.',
        [
          `En cookie husker, at du er logget på. Den forsvinder, når du logger af eller lukker browseren. Dit login udløber efter ${sessionIdleMinutes} minutter uden brug og senest efter ${sessionLongestHours} timer.`,
          'En cookie lever i op til 10\u00a0minutter, mens du er ved at logge på.',
          'En cookie husker dit valg af sprog i et år.',
          `Har du et aktivt frikort, gemmer browseren frikortnummer, navn og kommune, mens du er logget på, så du kan vise frikortet uden forbindelse. Er dit navn beskyttet, gemmer den kun initialer. Det forsvinder, når du logger af, eller når en anden logger på, og det kan højst vises i ${sessionLongestHours} timer.`,
          'Siger du nej til at få dine trin talt, husker browseren det, indtil du fjerner valget.',
          'Det, du har skrevet i en formular, huskes i fanen, så det ikke går tabt. Det forsvinder, når du logger af eller lukker fanen. Et CPR-nummer eller en borgers navn er aldrig med.',
        ],
      ],
    },
  ],
  updated: 'Politikken er senest ændret 30. november 2026.',
};
