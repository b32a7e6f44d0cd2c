import { accessibilityStatement, contact, externalLinks } from '@frikort/ui/contact';
import { dayInWords, yearLater } from './review-date.ts';
import type { Statement } from './statement.tsx';

const { reviewed } = accessibilityStatement;

/** The statement that the act on web accessibility (act 692 of 2018) asks of a public site, in Danish. */
export const da: Statement = {
  title: 'Tilgængeligheds\u00aderklæring',
  lead: 'Alle skal kunne bruge Socialt frikort: med tastatur, skærmlæser, forstørrelse og på en lille telefon.',
  sections: [
    {
      heading: 'Hvad erklæringen gælder',
      parts: [
        `Den gælder hele Socialt frikort: forsiden, siderne for borgere, virksomheder og sagsbehandlere, vejledningerne og de filer, du kan hente. ${contact.operator} driver Socialt frikort for landets kommuner og har ansvaret for, at siderne er tilgængelige. Når der står “vi”, er det ${contact.operator}.`,
        'Siderne hos MitID og NemLog-in, hvor du logger på, hører ikke med. De har deres egne erklæringer.',
      ],
    },
    {
      heading: 'Hvor godt siderne overholder kravene',
      parts: [
        'Socialt frikort overholder delvist loven om tilgængelighed af offentlige organers websteder og mobilapplikationer (webtilgængelighedsloven, lov nr.\u00a0692 af 8.\u00a0juni 2018). Kravene står i standarden EN 301 549, som bygger på WCAG 2.1 på niveau A og AA. Vi retter os efter den nyere udgave, WCAG 2.2, på de samme niveauer. De mangler, vi kender, står herunder.',
      ],
    },
    {
      heading: 'Kendte mangler',
      parts: [
        [
          'Det, siderne siger til en skærmlæser, og hvor tastaturet er, prøver vi automatisk i en browser. Vi har ikke prøvet siderne med alle skærmlæsere og stemmestyring.',
          'Filer i formatet PDF er mærket op til skærmlæsere med overskrifter, lister, tabeller og sprog, men de er ikke prøvet med alle skærmlæsere. De samme oplysninger står altid på en side, du kan læse i stedet.',
          'Opslagsværket for programmører, /api/docs/reference, er lavet med et værktøj fra andre. Vi har ikke undersøgt det. De samme oplysninger kan hentes som tekst på /api/v1/openapi.json.',
          'Billederne i vejledningerne viser sider med tekst, som en skærmlæser ikke kan læse op af billedet. Billedteksten fortæller kort, hvad man ser, og alt, du skal vide, står i selve vejledningen.',
        ],
        'Vi har ikke bedt om at blive fritaget for nogen krav, fordi de er en for stor byrde.',
      ],
    },
    {
      heading: 'Hvis du ikke kan bruge siden',
      parts: [
        `Ring til os på ${contact.phone.shown}, så hjælper vi dig videre. Har du et frikort, kan din kommune også fortælle dig, hvad der er tilbage, og hvem der har registreret løn til dig.`,
      ],
    },
    {
      heading: 'Fortæl os, hvis noget ikke virker for dig',
      parts: [
        'Skriv eller ring, hvis du møder noget, du ikke kan bruge. Fortæl gerne, hvilken side det er, hvad du prøvede, og hvilke hjælpemidler du bruger. Skriv ikke dit CPR-nummer i en e-mail. Du får svar inden for 14 dage.',
      ],
      links: [
        { text: contact.email, href: `mailto:${contact.email}` },
        {
          text: contact.phone.shown,
          href: `tel:${contact.phone.dialled}`,
          after: ` (${contact.hours.da.toLowerCase()})`,
        },
      ],
    },
    {
      heading: 'Hvis du ikke er tilfreds med vores svar',
      parts: [
        'Digitaliseringsstyrelsen fører tilsyn med offentlige hjemmesider. Du kan klage dertil, hvis vi ikke svarer, eller hvis du mener, at svaret ikke er godt nok.',
      ],
      links: [
        { text: 'Digitaliseringsstyrelsen om webtilgængelighed', href: externalLinks.accessibilityComplaint },
      ],
    },
    {
      heading: 'Hvor erklæringen er registreret',
      parts: [
        'Digitaliseringsstyrelsen samler erklæringerne for offentlige hjemmesider. Der kan du også læse denne.',
      ],
      links: [{ text: 'Erklæringen hos Digitaliseringsstyrelsen', href: accessibilityStatement.atWas }],
    },
    {
      heading: 'Sådan har vi undersøgt det',
      parts: [
        'Vi har selv undersøgt siderne. Hver ny version bliver prøvet, før den tages i brug:',
        [
          'alle sider og dialoger kontrolleres automatisk, på dansk og engelsk',
          'hele forløb gennemføres med tastatur alene, for hver slags bruger',
          'alle sider prøves i 320 pixels bredde, som svarer til en meget lille telefon eller 400 procents forstørrelse',
          'farver og skrift kontrolleres for kontrast',
          'beskeder, fejl og resultater prøves, som en skærmlæser får dem',
        ],
      ],
    },
  ],
  updated: `Erklæringen er senest gennemgået ${dayInWords('da-DK', reviewed)}. Den bliver gennemgået igen senest ${dayInWords('da-DK', yearLater(reviewed))}.`,
};
