import { editableDays } from '@frikort/domain/employment';
/** The texts of registering an employment, in Danish. */
export const da = {
  title: 'Registrér en ansættelse',
  lead: 'Du bør gøre det, før arbejdet begynder. Du skal bruge borgerens frikortnummer, perioden og lønnen.',
  repeatTitle: 'Gentag en ansættelse',
  backToEmployment: 'Til ansættelsen',
  repeatLead: ({ period }: { period: string }) =>
    `Felterne er udfyldt efter ansættelsen ${period}. Skriv den nye periode, og kontrollér lønnen.`,
  restored: 'Det, du havde skrevet, står her stadig.',
  startOver: 'Begynd forfra',

  citizen: 'Borgeren',
  cardNumber: 'Frikortnummer',
  cardNumberHint: 'De 5 cifre, der står på borgerens frikort. Skriv aldrig et CPR-nummer.',
  find: 'Find borger',
  finding: 'Slår frikortnummeret op …',
  isItRight: 'Er det den rigtige person?',
  checkName: 'Kontrollér navnet med borgeren, før du går videre.',
  nameProtected: 'Navnet er beskyttet',
  checkNumber:
    'Derfor ser du kun initialer. Læs frikortnummeret op for borgeren, og få bekræftet, at det er rigtigt.',
  numberIs: ({ cardNumber }: { cardNumber: string }) => `Frikortnummer ${cardNumber}`,
  remaining: ({ year }: { year: number }) => `Restbeløb i ${year}`,
  noCards: 'Borgeren har ikke et frikort, du kan registrere på lige nu. Spørg borgerens kommune.',
  anotherNumber: 'Brug et andet frikortnummer',

  splitHeading: 'Del ansættelsen ved nytår',
  splitText:
    'Beløbsgrænsen gælder pr. kalenderår. Registrér derfor ansættelsen én gang for hvert år, og fordel lønnen efter, hvornår arbejdet bliver udført.',
  splitNoCard: ({ year }: { year: number }) =>
    `Der er ikke noget frikort i ${year} endnu. Delen i ${year} kan først registreres, når året er åbnet. Indtil da står den som en påmindelse på jeres oversigt.`,
  split: ({ count }: { count: number }) => `Del i ${count} ansættelser`,
  partHeading: ({ part, count }: { part: number; count: number }) => `Del ${part} af ${count}`,
  partText: ({ period }: { period: string }) => `Her registrerer du perioden ${period}.`,
  partTotal: ({ total, year }: { total: string; year: number }) =>
    `Du skrev ${total} for hele perioden. Skriv den del, der hører til ${year}.`,
  partRest: ({ rest }: { rest: string }) => `${rest} af lønnen er endnu ikke registreret.`,
  partUndo: 'Del ikke ansættelsen',

  submit: 'Registrér ansættelse',
  submitPart: ({ part, count }: { part: number; count: number }) => `Registrér del ${part} af ${count}`,
  lockedTitle: 'Ansættelsen kan ikke rettes bagefter',
  lockedText: ({ name, period, amount }: { name: string; period: string; amount: string }) =>
    `Du er ved at registrere ${amount} til ${name} for ${period}. Ansættelsen er låst, så snart den er registreret, fordi den sluttede for ${editableDays} dage siden eller mere. Den kan hverken rettes eller annulleres.`,
  lockedConfirm: 'Registrér alligevel',
  lockedBack: 'Gå tilbage',

  receipt: {
    title: 'Ansættelsen er registreret',
    partTitle: ({ part, count }: { part: number; count: number }) => `Del ${part} af ${count} er registreret`,
    period: 'Periode',
    amount: 'Løn for hele perioden',
    number: 'Frikortnummer',
    contact: 'Kontaktperson',
    reference: 'Jeres reference',
    remaining: ({ year }: { year: number }) => `Restbeløb i ${year} efter registreringen`,
    at: 'Registreret',
    receiptNumber: 'Kvitteringsnummer',
    changed: 'Ansættelsen er rettet, siden den blev registreret. Du ser den, som den er nu.',
    cancelled: 'Ansættelsen er siden blevet annulleret.',
    cancelledText:
      'Den tæller ikke med i det, borgeren har tjent. Er det en fejl, så registrér ansættelsen igen.',
    next: 'Hvad du skal gøre nu',
    notToTax: 'Indberet ikke lønnen til eIndkomst.',
    notToTaxText:
      'Den er skattefri og skal kun stå her. Bruger virksomheden et lønsystem, så kontrollér, at det ikke sender lønnen.',
    pay: 'Udbetal lønnen, når arbejdet er udført.',
    payText: 'Feriepenge og pension udbetales sammen med lønnen. ATP betales efter de almindelige regler.',
    edit: ({ until }: { until: string }) => `Ret ansættelsen senest ${until}, hvis noget ændrer sig.`,
    editText:
      'Det gælder både datoer, løn og kontaktperson. Blev arbejdet ikke til noget, så annullér ansættelsen.',
    locked: 'Ansættelsen er låst.',
    lockedText: `Den sluttede for ${editableDays} dage siden eller mere. Er noget forkert, så bed kommunen om at måtte rette på ansættelsens side.`,
    seen: 'Borgeren og kommunen kan se ansættelsen og henvende sig til kontaktpersonen.',
    nextPart: ({ part, count, period }: { part: number; count: number; period: string }) =>
      `Mangler: del ${part} af ${count}, ${period}`,
    nextPartText: 'Ansættelsen er først registreret helt, når alle dele er med.',
    continuePart: ({ part, count }: { part: number; count: number }) => `Fortsæt med del ${part} af ${count}`,
    another: 'Registrér en til',
    show: 'Se ansættelsen',
    print: 'Udskriv kvittering',
    overview: 'Alle ansættelser',
  },
};

export type RegistrationTexts = typeof da;
