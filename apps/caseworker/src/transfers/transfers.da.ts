import { transferOpenDays } from '@frikort/domain/transfer';
import { transferWords } from '@frikort/words/transfer-words.da';

type Named = { name: string };
type Of = { authority: string };

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`);

/** How long something took, in days with one decimal. */
function lasting(days: number, atMost = ''): string {
  if (days < 1) return 'under et døgn';
  return `${atMost}${days === 1 ? '1 dag' : `${String(days).replace('.', ',')} dage`}`;
}

/** The texts of transfers between municipalities, in Danish. */
export const da = {
  title: 'Overførsler',
  lead: 'Her ser du borgere, der er på vej til eller fra en anden kommune.',
  how: `Kommunen skifter først, når den anden kommune godkender. En overførsel udløber af sig selv efter ${transferOpenDays} dage. En flytning i CPR ændrer ikke noget.`,
  which: 'Vis',
  incoming: 'Dem, I skal svare på',
  outgoing: 'Dem, I har sendt',
  open: 'Åbne',
  all: 'Alle',
  download: 'Hent som CSV',
  downloaded:
    'Filen er hentet. Den indeholder personoplysninger, så slet den, når du ikke længere har brug for den.',
  list: { incoming: 'Overførsler, I skal svare på', outgoing: 'Overførsler, I har sendt' },
  none: {
    incoming: { pending: 'I mangler ikke at svare på nogen', all: 'I har ikke fået nogen overførsler' },
    outgoing: { pending: 'I venter ikke på svar på nogen', all: 'I har ikke sendt nogen overførsler' },
  },
  noneText: {
    incoming: 'Når en anden kommune tilbyder jer en borger eller anmoder om en af jeres, står det her.',
    outgoing:
      'Du tilbyder en borger til en anden kommune fra borgerens side. Du anmoder om en borger ved at søge på nummeret.',
  },

  citizen: 'Borger',
  hidden: 'Vises ikke',
  hiddenBefore: 'Vises, når kommunen har godkendt',
  what: 'Hvad det drejer sig om',
  offerFrom: ({ authority }: Of) => `${authority} tilbyder jer borgeren`,
  offerTo: ({ authority }: Of) => `I har tilbudt borgeren til ${authority}`,
  requestFrom: ({ authority }: Of) => `${authority} anmoder om at overtage borgeren`,
  requestMade: 'I har anmodet om at overtage borgeren',
  requestMadeTo: ({ authority }: Of) => `I har anmodet ${authority} om at overtage borgeren`,
  sent: 'Sendt',
  by: ({ name }: Named) => `af ${name}`,
  age: ({ count }: { count: number }) => (count === 0 ? 'i dag' : `for ${days(count)} siden`),
  state: 'Status',
  states: transferWords.states,
  openUntil: ({ date }: { date: string }) => `Udløber efter ${date}`,
  answer: 'Svar',
  refusalReason: 'Grund:',

  figures: 'Så lang tid tager det',
  figureOurs: 'Når I skal svare',
  figureTheirs: 'Når andre skal svare',
  figure: ({ days: middle, count }: { days: number; count: number }) =>
    count === 1
      ? `Den ene, der er godkendt det seneste år, tog ${lasting(middle)}.`
      : `Halvdelen af de ${count}, der er godkendt det seneste år, tog ${lasting(middle, 'højst ')}.`,
  noFigure: 'Der er ikke godkendt nogen det seneste år.',

  reason: 'Begrundelse',
  givenReason: 'Grunden til overførslen:',
  reasonMissing: 'Skriv en begrundelse.',
  offerReasonHint:
    'Den anden kommune kan se den, og det kan borgeren, når kommunen er skiftet. Skriv ikke CPR-numre.',
  declineReasonHint: 'Den anden kommune kan se den. Skriv ikke CPR-numre.',
  requestReasonHint:
    'Den ansvarlige kommune kan se den, og det kan borgeren, når kommunen er skiftet. Skriv for eksempel jeres sagsnummer, så I kan kende anmodningen igen. Skriv ikke CPR-numre.',

  offer: {
    title: ({ name }: Named) => `Tilbyd ${name} til en anden kommune`,
    effects: [
      'Den anden kommune ser navn, CPR-nummer og frikortnummer, så den kan tage stilling.',
      'Når den godkender, er den ansvarlig, og din kommune kan ikke længere se borgeren.',
      'Frikortet og ansættelserne følger med og ændres ikke.',
    ],
    to: 'Hvilken kommune?',
    choose: 'Vælg en kommune',
    missing: 'Vælg en kommune.',
    confirm: 'Send tilbud',
  },

  request: {
    action: 'Anmod om at overtage borgeren',
    heading: 'Skal din kommune overtage borgeren?',
    intro: 'Skal din kommune være ansvarlig for borgeren, kan du anmode om at overtage frikortet.',
    title: 'Anmod om at overtage borgeren',
    effects: [
      'Anmodningen går til den ansvarlige kommune. Du får ikke at vide, hvilken det er, eller noget om borgeren, før den har godkendt.',
      `Svarer den ikke, udløber anmodningen efter ${transferOpenDays} dage.`,
    ],
    confirm: 'Send anmodning',
    done: 'Anmodningen er sendt til den ansvarlige kommune',
    doneText: 'Du kan se, om den er besvaret, under',
  },

  accept: {
    action: 'Godkend',
    offerTitle: ({ name }: Named) => `Overtag ${name}?`,
    requestTitle: ({ name, authority }: Named & Of) => `Overfør ${name} til ${authority}?`,
    offerEffects: [
      'Din kommune bliver ansvarlig for frikortet med det samme og ser alt om det.',
      'Næste kontrol skal være på samme dag som før.',
    ],
    requestEffects: [
      'Den anden kommune bliver ansvarlig for frikortet med det samme.',
      'Din kommune kan ikke længere se borgeren.',
      'Frikortet og ansættelserne følger med og ændres ikke.',
    ],
    assign: 'Tilknyt mig som sagsbehandler',
    confirm: 'Godkend',
    done: ({ name }: Named) => `Din kommune er nu ansvarlig for ${name}.`,
    seeCitizen: 'Vis borgeren',
    doneAway: ({ authority }: Of) => `${authority} er nu ansvarlig for borgeren.`,
  },

  decline: {
    action: 'Afvis',
    title: 'Afvis overførslen?',
    effect: 'Borgeren bliver, hvor borgeren er. Den anden kommune kan se din begrundelse.',
    confirm: 'Afvis',
    done: 'Overførslen er afvist.',
  },

  withdraw: {
    action: 'Træk tilbage',
    title: 'Træk overførslen tilbage?',
    effect: 'Den anden kommune kan ikke længere godkende den.',
    confirm: 'Træk tilbage',
    cancel: 'Behold den',
    done: 'Overførslen er trukket tilbage.',
  },

  notice: {
    offer: ({ authority }: Of) => `Borgeren er tilbudt til ${authority}`,
    request: ({ authority }: Of) => `${authority} anmoder om at overtage borgeren`,
    offerText: ({ date }: { date: string }) =>
      `Din kommune er ansvarlig, indtil tilbuddet er godkendt. Det udløber efter ${date}.`,
    requestText: ({ date }: { date: string }) => `Svar senest ${date}, ellers udløber anmodningen.`,
    link: 'Se overførslen',
  },
};

export type TransferTexts = typeof da;
