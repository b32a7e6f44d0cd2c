/** The texts of one employment, in Danish. */
export const da = {
  title: 'Ansættelse',
  back: 'Alle ansættelser',
  backToEmployment: 'Til ansættelsen',
  cardNumber: 'Frikortnummer',
  period: 'Periode',
  amount: 'Løn for hele perioden',
  editableUntil: 'Kan rettes til og med',
  productionUnit: 'P-nummer',
  reference: 'Jeres reference',
  registered: 'Registreret',
  changed: 'Senest rettet',
  receiptNumber: 'Kvitteringsnummer',
  nameProtected: 'Navnet er beskyttet',
  details: 'Oplysninger',
  history: 'Historik',
  edit: 'Ret ansættelse',
  addPay: 'Tilføj løn',
  repeat: 'Gentag ansættelse',
  cancel: 'Annullér ansættelse',

  lockedHeading: 'Ansættelsen er låst',
  lockedText: ({ endDate, editableUntil }: { endDate: string; editableUntil: string }) =>
    `Den sluttede ${endDate} og kunne rettes til og med ${editableUntil}. Derefter skal borgeren og kommunen kunne stole på, at beløbet ligger fast.`,
  lockedContact:
    'Er noget forkert, så bed borgerens kommune om at måtte rette. Kommunen og support kan ikke selv rette den.',
  cancelledHeading: 'Ansættelsen er annulleret',
  cancelledText:
    'Den tæller ikke med i det, borgeren har tjent, og kan ikke rettes eller genåbnes. Var det en fejl, så registrér ansættelsen igen.',
  inactiveHeading: 'Frikortet er blevet inaktivt',
  inactiveText:
    'Ansættelsen gælder stadig og kan rettes som ellers. Der kan ikke registreres nye ansættelser på frikortet, før borgerens kommune har genaktiveret det.',

  cancelTitle: 'Annullér ansættelsen?',
  cancelText: ({ name, period, amount }: { name: string; period: string; amount: string }) =>
    `${amount} for ${period} tæller ikke længere med på frikortet til ${name}. Ansættelsen bliver stående som annulleret og kan ikke genåbnes.`,
  cancelReason: 'Begrundelse',
  cancelReasonHint: 'Borgeren og kommunen kan se den. Skriv ikke CPR-numre.',
  cancelReasonMissing: 'Skriv, hvorfor ansættelsen annulleres',
  cancelConfirm: 'Annullér ansættelse',
  cancelBack: 'Behold ansættelsen',
  cancelOutdated:
    'En anden har rettet ansættelsen, siden du åbnede siden. Oplysningerne bag dialogen er nu opdateret. Annullér igen, hvis den stadig skal annulleres.',

  editTitle: 'Ret ansættelse',
  wrongCitizen:
    'Borgeren og frikortnummeret kan ikke rettes. Er det den forkerte borger, så annullér ansættelsen, og registrér den på den rigtige.',
  save: 'Gem ændringer',
  dontSave: 'Fortryd',
  nothingChanged: 'Du har ikke rettet noget.',
  restored: 'Det, du havde rettet, står her stadig.',
  startOver: 'Brug de gemte oplysninger',
  lockedAfterTitle: 'Ansættelsen kan ikke rettes bagefter',
  lockedAfterText: ({ endDate }: { endDate: string }) =>
    `Med slutdatoen ${endDate} bliver ansættelsen låst, så snart du gemmer. Den kan derefter hverken rettes eller annulleres.`,
  lockedAfterConfirm: 'Gem alligevel',
  lockedAfterBack: 'Gå tilbage',

  outdatedHeading: 'En anden har rettet ansættelsen imens',
  outdatedText:
    'Det, du har rettet, er ikke gemt endnu. De felter, du ikke har rørt, viser nu det nye. Gem igen, hvis det, du har skrevet, skal gælde i stedet.',
  outdatedCaption: 'Forskelle',
  outdatedField: 'Felt',
  outdatedNow: 'Gemt nu',
  outdatedYours: 'Det, du har skrevet',
  outdatedEmpty: 'ingen',
  useCurrent: 'Brug det, der er gemt',
  saved: 'Ændringerne er gemt.',
};

export type EmploymentTexts = typeof da;
