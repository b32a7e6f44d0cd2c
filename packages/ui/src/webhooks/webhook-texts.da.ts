import { eventsKeptDays, type PublishedEventType } from '@frikort/domain/published-event';
import {
  type AttemptOutcome,
  type DeliveryStatus,
  formerSecretDays,
  mostWebhooks,
  type PauseReason,
  webhookPatienceDays,
} from '@frikort/domain/webhook';

const eventWords: Record<PublishedEventType | 'webhook.test', string> = {
  'citizen.enrolled': 'Frikort oprettet',
  'citizen.grant-undone': 'Oprettelsen af et frikort er fortrudt',
  'citizen.deactivated': 'Frikort deaktiveret',
  'citizen.reactivated': 'Frikort genaktiveret',
  'citizen.controlled': 'Kontrol registreret',
  'citizen.arrived': 'Borger overtaget fra anden kommune',
  'citizen.left': 'Borger overført til anden kommune',
  'citizen.flagged': 'Nyt fra CPR-registret',
  'employment.registered': 'Ansættelse registreret',
  'employment.changed': 'Ansættelse rettet',
  'employment.cancelled': 'Ansættelse annulleret',
  'employment.reopening-requested': 'Virksomheden beder om at rette en låst ansættelse',
  'employment.reopened': 'Låst ansættelse åbnet for rettelser',
  'employment.reopening-refused': 'Afvist at åbne en låst ansættelse',
  'employment.reopening-withdrawn': 'Ønske om at rette trukket tilbage',
  'employment.disputed': 'Borgeren siger, at noget er forkert',
  'employment.objection-settled': 'Svar på, hvad borgeren siger er forkert',
  'employment.objection-withdrawn': 'Borgeren har taget sit “forkert” tilbage',
  'import.finished': 'Fil med ansættelser læst ind',
  'webhook.test': 'Prøve',
};

const outcomeWords: Record<AttemptOutcome, string> = {
  accepted: 'Modtaget',
  refused: 'Afvist af modtageren',
  redirected: 'Modtageren viste et andet sted hen',
  gone: 'Modtageren findes ikke mere',
  'timed-out': 'Intet svar i tide',
  unreachable: 'Ingen forbindelse',
  'not-trusted': 'Certifikatet gælder ikke',
  'address-refused': 'Adressen fører til et privat netværk',
};

const deliveryStatusWords: Record<DeliveryStatus, string> = {
  waiting: 'Venter',
  succeeded: 'Sendt',
  failed: 'Opgivet',
};

const pauseWords: Record<PauseReason, string> = {
  'by-hand': 'Afsendelsen er sat på pause. Det, der sker imens, venter.',
  failing: `Afsendelsen er sat på pause, fordi intet er kommet igennem i ${webhookPatienceDays} dage. Det, der sker imens, venter.`,
  gone: 'Afsendelsen er sat på pause, fordi modtageren svarer, at den ikke findes mere (410). Det, der sker imens, venter.',
};

/** Where events are sent, and what became of them, in Danish. */
export const da = {
  title: 'Hændelser til andre systemer',
  lead: 'Lad jeres egne systemer få besked, når der sker noget, i stedet for at de selv skal spørge.',
  what: 'En hændelse fortæller, hvad der er sket og hvornår, og hvilket nummer det har her. Den indeholder aldrig navne, CPR-numre eller beløb. Dem henter jeres system bagefter.',
  eventWords,
  outcomeWords,
  deliveryStatusWords,
  pauseWords,

  receivers: 'Modtagere',
  none: 'Hændelser bliver ikke sendt nogen steder hen',
  noneText: 'Tilføj en modtager, så begynder vi at sende det, der sker fra da af.',
  add: 'Tilføj modtager',
  addHeading: 'Ny modtager',
  most: `I kan have ${mostWebhooks} modtagere.`,
  url: 'Adresse',
  urlHint: 'For eksempel https://loen.firma.dk/frikort',
  email: 'E-mail',
  emailHint: 'Hvem vi skriver til, hvis afsendelsen går i stå. Brug helst en fælles postkasse.',
  types: 'Hændelser',
  typesMissing: 'Vælg mindst én hændelse',
  create: 'Tilføj modtager',
  created: 'Modtageren er tilføjet',
  createdText:
    'Kopiér hemmeligheden nu. Den bliver ikke vist igen. Modtageren kontrollerer med den, at hændelserne kommer herfra.',
  secret: 'Hemmelighed',
  copySecret: 'Kopiér hemmeligheden',

  active: 'Sender',
  failing: 'Kommer ikke igennem',
  paused: 'På pause',
  failingText: ({ since }: { since: string }) =>
    `Siden ${since} er intet kommet igennem. Vi prøver igen med længere og længere pauser, og efter ${webhookPatienceDays} dage sætter vi afsendelsen på pause.`,
  waiting: 'Venter på at blive sendt',
  publicKey: 'Offentlig nøgle',
  formerUntil: 'Den forrige hemmelighed gælder til',
  copyKey: 'Kopiér nøglen',

  edit: 'Ret',
  editHeading: 'Ret modtager',
  save: 'Gem',
  saved: 'Ændringerne er gemt.',
  outdated: 'En anden har rettet modtageren imens. Her er den, som den er nu.',
  test: 'Send en prøve',
  testSent: 'Prøven er på vej. Resultatet står øverst på listen nedenfor.',
  pause: 'Sæt på pause',
  resume: 'Genoptag',
  resumed: 'Afsendelsen er genoptaget, og det, der ventede, bliver sendt.',
  pausedNow: 'Afsendelsen er sat på pause.',
  rotate: 'Skift hemmelighed',
  rotateTitle: 'Skift hemmelighed?',
  rotateText: `Modtageren skal have den nye hemmelighed. I ${formerSecretDays} dage underskriver vi med både den nye og den forrige, så I kan nå at skifte.`,
  rotated: 'Hemmeligheden er skiftet',
  endFormer: 'Afslut den forrige hemmelighed',
  formerEnded: 'Den forrige hemmelighed gælder ikke længere.',
  remove: 'Fjern',
  removeTitle: 'Fjern modtageren?',
  removeText: 'Hændelser bliver ikke længere sendt til adressen, heller ikke dem, der venter.',
  removed: 'Modtageren er fjernet.',
  recover: 'Send igen, hvad der mangler',
  recoverTitle: 'Send igen, hvad der mangler',
  recoverText:
    'Vi sender alt, hvad modtageren ikke har taget imod: det, der blev opgivet, og det, der skete, før modtageren blev tilføjet.',
  recoverSince: 'Siden',
  hours: { 1: 'den seneste time', 24: 'i går på samme tid', 168: 'en uge siden' } as Record<number, string>,
  everything: `alt, hvad vi har gemt (${eventsKeptDays} dage)`,
  recovered: ({ count }: { count: number }) =>
    count === 0
      ? 'Der manglede ikke noget.'
      : count === 1
        ? '1 hændelse bliver sendt igen.'
        : `${count} hændelser bliver sendt igen.`,

  deliveries: 'Hvad der er sendt',
  noDeliveries: 'Der er ikke sendt noget endnu',
  noDeliveriesText: 'Send en prøve for at se, om modtageren virker.',
  at: 'Tidspunkt',
  event: 'Hændelse',
  status: 'Status',
  answer: 'Svar',
  actions: 'Mere',
  show: 'Vis',
  showNamed: ({ event, at }: { event: string; at: string }) => `Vis ${event} ${at}`,
  again: 'Send igen',
  sentAgain: 'Hændelsen bliver sendt igen.',
  attempts: 'Forsøg',
  attemptCount: ({ count }: { count: number }) => (count === 1 ? '1 forsøg' : `${count} forsøg`),
  nextAttempt: ({ at }: { at: string }) => `Næste forsøg ${at}`,
  body: 'Det, der er sendt',
  headerId: 'Id',
  answered: 'Svaret begyndte sådan',
  duration: ({ ms }: { ms: number }) => `${ms} ms`,
  shown: ({ count }: { count: number }) => (count === 1 ? 'Viser 1' : `Viser ${count}`),
  close: 'Luk',

  checking: 'Sådan kontrollerer modtageren underskriften',
  checkingText:
    'Hver hændelse er underskrevet efter Standard Webhooks. Brug et af deres biblioteker; i JavaScript ser det sådan ud:',
  copySnippet: 'Kopiér eksemplet',
  checkingKey:
    'Den, der hellere vil bruge en nøgle end en hemmelighed, kontrollerer underskriften v1a (Ed25519) med modtagerens offentlige nøgle.',
  twice: 'En hændelse kan komme to gange. Kend den på dens id, som altid er det samme.',
  feed: 'Hent selv',
  feedText: `Jeres system kan også hente hændelserne selv, i rækkefølge og uden huller: GET /api/v1/events?after=… De kan hentes i ${eventsKeptDays} dage.`,
};

export type WebhookTexts = typeof da;
