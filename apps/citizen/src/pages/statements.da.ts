import { contact } from '@frikort/ui/contact';
import type { Statement } from './statement.tsx';

const accessibility: Statement = {
  title: 'Tilgængelighedserklæring',
  lead: 'Alle skal kunne bruge Socialt frikort: med tastatur, skærmlæser, forstørrelse og på en lille telefon.',
  sections: [
    {
      heading: 'Hvor godt siden overholder kravene',
      paragraphs: [
        'Siden er bygget til at overholde webtilgængelighedsloven og standarden EN 301 549, det vil sige WCAG 2.1 på niveau AA.',
        'Hver ny version kontrolleres automatisk på alle sider og i alle dialoger, på dansk og engelsk, og hele forløb prøves med tastatur alene.',
        'Vi kender ikke til indhold, der ikke overholder kravene.',
      ],
    },
    {
      heading: 'Fortæl os, hvis noget ikke virker for dig',
      paragraphs: [
        `Skriv til ${contact.email}, eller ring på ${contact.phone.shown}. Fortæl, hvilken side det handler om, og hvad du bruger. Du får svar inden for 14 dage, og vi hjælper dig videre med det samme, hvis det haster.`,
      ],
    },
    {
      heading: 'Hvis du ikke er tilfreds med vores svar',
      paragraphs: ['Du kan klage til Digitaliseringsstyrelsen, som fører tilsyn med offentlige hjemmesider.'],
    },
  ],
};

const privacy: Statement = {
  title: 'Privatlivspolitik',
  lead: 'Her kan du læse, hvilke oplysninger Socialt frikort bruger om dig, hvorfor og hvor længe.',
  sections: [
    {
      heading: 'Hvem der er ansvarlig',
      paragraphs: [
        `Kommunen, der har givet frikortet, er dataansvarlig for oplysningerne om dig. ${contact.operator} driver løsningen for kommunerne og behandler oplysningerne efter deres instruks.`,
      ],
    },
    {
      heading: 'Hvad der registreres, og hvorfor',
      paragraphs: [
        'Har du et frikort, registreres dit navn, dit CPR-nummer, frikortets nummer og status, din kommune og de ansættelser, virksomheder registrerer: virksomhed, periode, løn og kontaktperson. Din adresse registreres ikke.',
        'Det sker efter lov om socialt frikort. Registreringen er en betingelse for, at lønnen er skattefri og ikke trækkes fra i ydelser.',
        'Er du medarbejder i en kommune eller virksomhed, registreres dit navn, din organisation, og hvad du har gjort i løsningen.',
      ],
    },
    {
      heading: 'Hvem der kan se det',
      paragraphs: [
        'Sagsbehandlere i den ansvarlige kommune kan se dit frikort og dine ansættelser. En virksomhed ser dit navn og restbeløb, når du har givet den dit frikortnummer, og kun de ansættelser, den selv har registreret. Den ser aldrig dit CPR-nummer. Har du navnebeskyttelse, ser den kun dine initialer.',
        'Hvert opslag bliver logget med tidspunkt, organisation og formål.',
      ],
    },
    {
      heading: 'Hvor længe det gemmes',
      paragraphs: [
        'Oplysningerne gøres anonyme, når frikortet har været inaktivt i fem hele kalenderår uden ansættelser. CPR-numre gemmes krypteret.',
      ],
    },
    {
      heading: 'Cookies',
      paragraphs: [
        'Løsningen bruger kun cookies, der er nødvendige for dit login. Dit valg af sprog huskes i din egen browser. Ingen følger dig på tværs af sider.',
      ],
    },
    {
      heading: 'Dine rettigheder',
      paragraphs: [
        'Du har ret til at se dine oplysninger og få dem rettet, hvis de er forkerte. Kontakt din kommune. Du kan klage til Datatilsynet.',
      ],
    },
  ],
};

/** The two statements that the law asks of a public site, in Danish. */
export const da = { accessibility, privacy };
