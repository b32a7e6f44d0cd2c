import { formatDate } from '@frikort/domain/calendar';
import { appointmentCodeDays } from '@frikort/domain/effort-role';
import { eventsKeptDays } from '@frikort/domain/published-event';
import { webhookPatienceDays } from '@frikort/domain/webhook';
import type { MailTexts } from './mail-facts.ts';

export const mailTexts: MailTexts = {
  closing: [
    'Mailen er sendt automatisk af Socialt frikort og kan ikke besvares. Der er ingen links i den: Log på, som du plejer.',
  ],
  topics: {
    'client-made': {
      subject: () => 'Et it-system har fået adgang',
      body: ({ system, by }) => [
        `${by} har givet it-systemet "${system}" adgang til Socialt frikort på jeres vegne.`,
        'Kender I ikke til det, så luk adgangen med det samme. Det gør I på siden "It-systemer".',
      ],
    },
    'client-credential-made': {
      subject: () => 'Et it-system har fået en ny nøgle',
      body: ({ system, by }) => [
        `${by} har oprettet en ny nøgle til it-systemet "${system}".`,
        'Kender I ikke til det, så luk nøglen med det samme. Det gør I på siden "It-systemer".',
      ],
    },
    'client-approved': {
      subject: () => 'Et it-system må handle for jer',
      body: ({ system, vendor, by }) => [
        `${by} har givet it-systemet "${system}" fra ${vendor} lov til at handle for jer i Socialt frikort.`,
        'Kender I ikke til det, så tag tilladelsen tilbage med det samme. Det gør I på siden "It-systemer".',
      ],
    },
    'client-credential-ends': {
      subject: () => 'En nøgle udløber snart',
      body: ({ system, endsOn }) => [
        `Nøglen til it-systemet "${system}" virker til og med ${formatDate(endsOn)}. Derefter kan systemet ikke længere bruge Socialt frikort.`,
        'Opret en ny nøgle på siden "It-systemer", og tag den i brug, før den gamle udløber. To nøgler kan virke på samme tid.',
      ],
    },
    'webhook-paused': {
      subject: ({ host }) => `Hændelser sendes ikke længere til ${host}`,
      body: ({ host, gone }) => [
        gone
          ? `${host} svarer, at adressen ikke findes mere (410). Derfor har vi sat afsendelsen af hændelser på pause.`
          : `I ${webhookPatienceDays} dage har ${host} ikke taget imod hændelser fra socialt frikort. Derfor har vi sat afsendelsen på pause.`,
        `Det, der ikke er sendt, bliver gemt i ${eventsKeptDays} dage. Log på, se under Hændelser, hvad der er svaret, og genoptag afsendelsen, når modtageren virker igen.`,
      ],
    },
    'effort-organisation-made': {
      subject: ({ organisation }) => `${organisation} er oprettet`,
      body: ({ organisation, startDate, administrator }) => [
        `${organisation} er nu oprettet under Indsatser i Socialt frikort, med startdato ${formatDate(startDate)}. Der kan ikke registreres deltagere eller budgetter for tiden før.`,
        `Driften giver ${administrator} en kode. Med den overtager ${administrator} rollen som administrator, når vedkommende har fået rettigheden og logger på som sagsbehandler. Koden virker i ${appointmentCodeDays} dage.`,
      ],
    },
    'contact-address-entered': {
      subject: () => 'Adressen er taget i brug',
      body: ({ authority }) => [
        `En administrator hos ${authority} har angivet denne adresse som den, man skriver til om socialt frikort. Den vises til borgere og virksomheder.`,
        'Er det forkert, kan en administrator i kommunen rette adressen i systemet.',
      ],
    },
  },
};
