import { reopenedDays, reopeningAnswerDays } from '@frikort/domain/reopening';
import { objectionWords } from '@frikort/words/objection-words.da';

type Instant = { instant: string };
type Until = { until: string };

/** What companies ask and citizens say about an employment (R30), in Danish. */
export const da = {
  words: objectionWords,
  reason: 'Begrundelse',
  reasonHint: 'Borgeren og kommunen kan se den. Skriv ikke CPR-numre.',
  reasonMissing: 'Skriv en begrundelse',

  /** To a company about its own request. */
  ask: 'Bed om at rette',
  askTitle: 'Bed kommunen om at rette?',
  askText: `Borgerens kommune får besked og svarer. Siger den ja, kan I rette eller annullere ansættelsen i ${reopenedDays} dage.`,
  askReason: 'Hvad er forkert, og hvorfor?',
  askConfirm: 'Send til kommunen',
  asked: 'I har bedt kommunen om at rette.',
  waiting: ({ instant }: Instant) => `I bad om at rette ${instant}`,
  waitingText: ({ instant }: Instant) =>
    `Kommunen har ikke svaret endnu. Svarer den ikke senest ${instant}, udløber ønsket, og I kan bede igen.`,
  withdraw: 'Træk ønsket tilbage',
  withdrawTitle: 'Træk ønsket tilbage?',
  withdrawText: 'Så svarer kommunen ikke. I kan bede om at rette igen.',
  approved: ({ until }: Until) => `I kan rette til og med ${until}`,
  approvedText: 'Kommunen har sagt ja til, at I retter eller annullerer ansættelsen, selv om den var låst.',
  refused: ({ instant }: Instant) => `Kommunen sagde nej ${instant}`,
  withdrawn: ({ instant }: Instant) => `I trak jeres ønske om at rette tilbage ${instant}.`,
  lapsed: `Kommunen svarede ikke inden ${reopeningAnswerDays} dage. I kan bede igen.`,
  itsReason: 'Kommunens begrundelse:',
  yourReason: 'Jeres begrundelse:',

  /** To those who answer. */
  answer: 'Svar borgeren',
  answerTitle: 'Svar borgeren',
  answerText: 'Borgeren kan se svaret. Ansættelsen ændrer sig ikke af det.',
  answerLabel: 'Hvad er der blevet af det?',
  answerMissing: 'Vælg et svar',
  sentence: 'En kort sætning',
  sentenceHint: 'Skriv ikke CPR-numre.',
  sentenceMissing: 'Skriv, hvad der er blevet af det',
  answerConfirm: 'Send svar',
  answered: 'Svaret er sendt til borgeren.',
  answeredBefore: 'Nogen har allerede svaret.',
  citizenSays: 'Borgeren siger:',
  saidOn: ({ instant }: Instant) => `Sagt ${instant}`,
  disputed: 'Borgeren siger, at noget er forkert',
  disputedForCompany: 'Se efter, om det er rigtigt. Ret ansættelsen, hvis den er forkert, og svar borgeren.',
  disputedForAuthority:
    'Ansættelsen er låst, så også kommunen ser det. I kan bede om at rette og svare borgeren.',
};

export type CorrectionTexts = typeof da;
