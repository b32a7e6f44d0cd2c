import { reopenedDays, reopeningAnswerDays } from '@frikort/domain/reopening';

type Instant = { instant: string };

/** What companies ask and citizens say about employments (R30), as caseworkers answer it, in Danish. */
export const da = {
  title: 'Rettelser og indsigelser',
  lead: 'Virksomheder beder om at rette låste ansættelser, og borgere siger, at noget er forkert. Her er det, din kommune skal svare på.',
  requests: 'Virksomheder beder om at rette',
  requestsText: `Svar inden ${reopeningAnswerDays} dage. Ellers udløber ønsket.`,
  noRequests: 'Ingen virksomheder venter på svar.',
  objections: 'Borgere siger, at noget er forkert',
  objectionsText:
    'Ansættelserne er låst. Så længe virksomheden kan rette, er det den, der svarer, og så står det ikke her.',
  noObjections: 'Ingen borgere venter på svar.',
  decided: 'De seneste svar',
  decidedNone: 'Der er ikke svaret på noget endnu.',

  wants: ({ company }: { company: string }) => `${company} beder om at rette`,
  its: 'Virksomhedens begrundelse:',
  period: 'Periode',
  amount: 'Løn',
  company: 'Virksomhed',
  askedOn: 'Bedt om',
  lapsesOn: 'Svar senest',
  saidOn: 'Sagt',
  approve: 'Sig ja',
  refuse: 'Sig nej',
  answer: 'Svar borgeren',
  about: ({ name, company }: { name: string; company: string }) => `, ${name}, ${company}`,
  citizen: 'Gå til borgeren',

  approveTitle: 'Lad virksomheden rette?',
  approveText: ({ company }: { company: string }) =>
    `${company} kan rette eller annullere ansættelsen i ${reopenedDays} dage, i dag talt med. Borgerens restbeløb følger med, hvis beløbet ændres. Er beløbet indberettet til andre systemer, så husk dem.`,
  approveConfirm: 'Ja, åbn for rettelser',
  refuseTitle: 'Sig nej til at rette?',
  refuseText: ({ company }: { company: string }) =>
    `Ansættelsen bliver ved med at være låst. ${company} kan se din begrundelse og kan bede igen.`,
  refuseConfirm: 'Sig nej',
  approvedDone: 'Virksomheden kan rette nu.',
  refusedDone: 'Virksomheden har fået nej.',
  answeredDone: 'Svaret er sendt til borgeren.',

  states: {
    waiting: 'Venter',
    approved: 'Ja',
    refused: 'Nej',
    withdrawn: 'Trukket tilbage',
    lapsed: 'Udløbet',
  },
  decidedLine: ({ company, period }: { company: string; period: string }) => `${company}, ${period}`,
  decidedOn: ({ instant }: Instant) => `svaret ${instant}`,
  until: ({ until }: { until: string }) => `kan rettes til og med ${until}`,

  notice: 'Noget venter på svar',
  noticeRequest: ({ company }: { company: string }) => `${company} beder om at rette en låst ansættelse.`,
  noticeObjection: ({ company }: { company: string }) =>
    `Borgeren siger, at noget er forkert ved en ansættelse hos ${company}.`,
  noticeLink: 'Se og svar',
};

export type CorrectionsPageTexts = typeof da;
