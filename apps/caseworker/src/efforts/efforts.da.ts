import { permissionNames } from '@frikort/ui/permission-names';
import { effortWords } from '@frikort/words/effort-words.da';

/** The pages about efforts (R39-R43), in Danish. */
export const da = {
  title: 'Indsatser',
  lead: 'Her følger I jeres indsatser: økonomi, deltagere og resultater.',
  back: 'Indsatser',
  kroner: ({ amount }: { amount: string }) => `${amount} kr.`,

  rights: effortWords.rights,
  permissions: {
    'effort-administrator': permissionNames.effortAdministrator,
    'effort-manager': permissionNames.effortManager,
    'participant-manager': permissionNames.participantManager,
  },

  todo: {
    heading: 'Det skal du gøre',
    nothing: 'Der er ikke noget, der venter på dig.',
    noManager: ({ name }: { name: string }) =>
      `${name} har ingen indsatsansvarlig. Giv nogen rollen, så der kan oprettes indsatser.`,
    permissionGone: ({ person, name }: { person: string; name: string }) =>
      `${person} har ikke længere rettigheden til sin rolle i ${name}. Fratag rollen, eller bed om rettigheden.`,
    noBudget: ({ name, year }: { name: string; year: number }) => `${name} har intet budget for ${year}.`,
    overBudget: ({ name, year }: { name: string; year: number }) =>
      `Indsatserne i ${name} har tilsammen et større budget for ${year} end organisationen.`,
    noEfforts: ({ name }: { name: string }) => `${name} har ingen indsatser endnu. Opret den første.`,
    noParticipantManager: ({ name }: { name: string }) =>
      `Indsatsen ${name} har ingen deltageransvarlig. Giv nogen rollen, så deltagere kan registreres med CPR-nummer.`,
    overdue: ({ name, count }: { name: string; count: number }) =>
      count === 1
        ? `En deltager i ${name} mangler en slutdato efter et år.`
        : `${count} deltagere i ${name} mangler en slutdato efter et år.`,
    noEffortBudget: ({ name, year }: { name: string; year: number }) =>
      `Indsatsen ${name} har intet budget for ${year}.`,
  },

  organisations: {
    heading: 'Organisationer',
    name: 'Navn',
    yourRoles: 'Dine roller',
    members: 'Kommuner',
    none: 'Du har ikke en rolle i en organisation endnu',
    noneText:
      'En administrator eller indsatsansvarlig kan give dig en rolle. Har driften sendt dig en kode til den første administrator, skal du bruge den.',
    useCode: 'Brug en kode fra driften',
  },

  code: {
    title: 'Brug en kode fra driften',
    lead: 'Når din organisation er oprettet, får den første administrator en kode. Med den bliver du administrator og kan give andre roller.',
    permission: ({ permission }: { permission: string }) =>
      `Du skal have rettigheden “${permission}” i MitID Erhverv.`,
    code: 'Kode',
    codeHint: '20 tegn, for eksempel 7QK2M-X9DHT-4RB8W-ZN3CV. Små bogstaver og mellemrum gør ikke noget.',
    submit: 'Bliv administrator',
    done: 'Du er nu administrator. Giv de næste deres roller, og skriv organisationens økonomi.',
  },

  organisation: {
    facts: 'Om organisationen',
    form: 'Samarbejdsform',
    start: 'Start',
    startNote: 'Der kan ikke registreres noget for tiden før.',
    members: 'Kommuner',
    contact: 'Kontakt',
    edit: 'Ret navn eller kontakt',
    changed: 'Rettelsen er gemt.',
  },

  editOrganisation: {
    title: 'Ret navn eller kontakt',
    lead: 'Samarbejdsform, start og kommuner er aftalt med driften. Kontakt driften, hvis de skal ændres.',
    name: 'Organisationens navn',
    nameHint: 'Højst 50 tegn og uden samarbejdsformen.',
    contactName: 'Kontaktperson',
    contactEmail: 'E-mail',
    contactPhone: 'Telefon',
    save: 'Gem',
  },

  people: {
    heading: 'Roller i organisationen',
    headingEffort: 'Deltageransvarlige',
    text: 'En rolle virker, fra den er givet, til den bliver frataget. Så holder den op med det samme.',
    name: 'Navn',
    role: 'Rolle',
    municipality: 'Kommune',
    since: 'Siden',
    act: 'Handling',
    none: 'Ingen har en rolle endnu',
    noneEffort: 'Ingen er deltageransvarlig endnu',
    permissionGone: 'Mangler rettigheden',
    you: ({ name }: { name: string }) => `${name} (dig)`,
    appoint: 'Giv en rolle',
    appointEffort: 'Gør en til deltageransvarlig',
    withdraw: 'Fratag rollen',
    withdrawOf: ({ name, role }: { name: string; role: string }) => `${role}, ${name}`,
    appointed: ({ name, role }: { name: string; role: string }) => `${name} er nu ${role.toLowerCase()}.`,
    withdrawn: ({ name, role }: { name: string; role: string }) =>
      `${name} er ikke længere ${role.toLowerCase()}.`,
  },

  appoint: {
    title: 'Giv en rolle',
    titleEffort: 'Gør en til deltageransvarlig',
    text: 'Du kan vælge blandt dem, der har rettigheden og har logget på med den.',
    role: 'Rolle',
    person: 'Person',
    choose: 'Vælg en person',
    missing: 'Vælg en person',
    nobody: ({ permission }: { permission: string }) =>
      `Der er ingen at vælge. Bed jeres brugeradministrator om at give rettigheden “${permission}” i MitID Erhverv, og bed personen om at logge på én gang.`,
    confirm: 'Giv rollen',
    option: ({ name, authority }: { name: string; authority: string }) => `${name}, ${authority}`,
  },

  withdraw: {
    title: ({ name, role }: { name: string; role: string }) => `Fratag ${name} rollen ${role.toLowerCase()}?`,
    text: 'Rollen holder op med det samme. Det, personen har registreret, bliver stående.',
    confirm: 'Fratag rollen',
  },

  finances: {
    heading: 'Økonomi',
    text: 'Hele kroner pr. kalenderår. Indsatsernes budgetter lægges sammen og vises ved siden af organisationens.',
    none: 'Der er ikke skrevet økonomi endnu',
    enter: 'Skriv økonomi for et år',
    year: 'År',
    financed: 'Finansiering',
    budget: 'Budget',
    efforts: 'Indsatserne tilsammen',
    left: 'Rest',
    noBudget: 'Intet budget',
    over: ({ amount }: { amount: string }) => `Indsatserne har ${amount} mere end budgettet`,
    unused: ({ amount }: { amount: string }) => `${amount} er ikke fordelt på indsatser`,
    exact: 'Hele budgettet er fordelt på indsatser',
    ofBudget: ({ efforts, budget }: { efforts: string; budget: string }) => `${efforts} af ${budget}`,
    edit: 'Ret',
    saved: ({ year }: { year: number }) => `Økonomien for ${year} er gemt.`,
  },

  financeYear: {
    title: ({ year }: { year: number }) => `Økonomi for ${year}`,
    lead: 'Skriv, hvem der finansierer organisationen i året, og hvad budgettet er. Skriv hele kroner.',
    year: 'År',
    financiers: 'Finansiering',
    financier: ({ place }: { place: number }) => `Finansiør ${place}`,
    kroner: ({ place }: { place: number }) => `Kroner fra finansiør ${place}`,
    add: 'Tilføj en finansiør',
    remove: ({ place }: { place: number }) => `Fjern finansiør ${place}`,
    sum: ({ amount }: { amount: string }) => `Finansiering i alt: ${amount}`,
    budget: 'Budget',
    budgetHint: 'Lad feltet stå tomt, hvis der ikke er et budget for året endnu.',
    twice: 'Finansiøren står der allerede',
    unreadable: 'Skriv hele kroner, for eksempel 450.000',
    save: 'Gem økonomien',
  },

  efforts: {
    heading: 'Indsatser',
    running: 'Indsatser i gang',
    waiting: 'Indsatser, der ikke er begyndt',
    ended: ({ count }: { count: number }) => `Afsluttede indsatser (${count})`,
    name: 'Indsats',
    category: 'Kategori',
    period: 'Periode',
    budget: ({ year }: { year: number }) => `Budget ${year}`,
    none: 'Der er ingen indsatser endnu',
    noneRunning: 'Ingen indsatser er i gang',
    create: 'Opret en indsats',
    from: ({ date }: { date: string }) => `fra ${date}`,
  },
  states: { waiting: 'Ikke begyndt', running: 'I gang', ended: 'Afsluttet' },

  effort: {
    facts: 'Om indsatsen',
    organisation: 'Organisation',
    category: 'Kategori',
    categoryLocked: 'Kategorien ligger fast, fordi der er registreret deltagere.',
    period: 'Periode',
    details: 'Beskrivelse',
    edit: 'Ret indsatsen',
    created: 'Indsatsen er oprettet. Skriv nu dens budget, og gør nogen til deltageransvarlig.',
    changed: 'Rettelsen er gemt.',
  },

  effortForm: {
    newTitle: 'Opret en indsats',
    editTitle: 'Ret indsatsen',
    name: 'Indsatsens navn',
    nameHint: 'Navnet må ikke være brugt i organisationen før.',
    details: 'Beskrivelse',
    detailsHint: 'Hvad går indsatsen ud på, og hvem er den for? Skriv ikke om enkeltpersoner.',
    categoryId: 'Kategori',
    categoryHint:
      'Rapporterne bygger på kategorien. Den kan ikke ændres, når den første deltager er registreret.',
    categoryFast: 'Der er registreret deltagere. Derfor ligger kategorien fast.',
    choose: 'Vælg en kategori',
    chooseMissing: 'Vælg en kategori',
    closed: ({ name }: { name: string }) => `${name} (kan ikke vælges mere)`,
    startDate: 'Første dag',
    startHint: ({ date }: { date: string }) => `Tidligst ${date}, hvor organisationen begyndte.`,
    endDate: 'Sidste dag',
    endHint: 'Lad feltet stå tomt, så længe ingen kender den.',
    endBeforeStart: 'Sidste dag ligger før den første',
    tooEarly: ({ date }: { date: string }) =>
      `Organisationen begyndte ${date}. Vælg den dag eller en senere.`,
    create: 'Opret indsatsen',
    save: 'Gem',
  },

  budgets: {
    heading: 'Budget',
    year: 'År',
    budget: 'Budget',
    none: 'Indsatsen har intet budget endnu',
    set: 'Skriv budget for et år',
    edit: 'Ret',
    title: ({ year }: { year: number }) => `Budget for ${year}`,
    newTitle: 'Skriv budget for et år',
    kroner: 'Hele kroner',
    hint: 'Lad feltet stå tomt for at fjerne årets budget.',
    save: 'Gem budgettet',
    saved: ({ year }: { year: number }) => `Budgettet for ${year} er gemt.`,
  },

  reports: 'Rapporter',

  support: {
    title: 'Hjælp til indsatser',
    lead: 'Her ser du, hvem du skal spørge om hvad. Kontakt ikke driften om enkelte deltagere.',
    open: 'Hjælp til indsatser',
    about: 'Spørg om:',
    desks: {
      'effort-manager': 'Den indsatsansvarlige',
      'effort-administrator': 'Organisationens administrator',
      'user-administrator': 'Kommunens brugeradministrator',
      operator: 'Support',
    },
    matters: {
      participants: 'hvordan deltagere og samtykker registreres',
      efforts: 'en indsats, dens periode, kategori eller budget',
      roles: 'roller i organisationen eller en indsats',
      permissions: 'rettigheder i MitID Erhverv',
      organisation: 'organisationens navn, kommuner, finansiering eller en ny kode',
      faults: 'fejl, og noget, der ikke virker',
    },
    peopleOf: ({ organisation, people }: { organisation: string; people: string }) =>
      `${organisation}: ${people}`,
    nobody: 'ingen endnu',
    userAdministrator: 'Den, der giver medarbejdere rettigheder i kommunens',
    phone: 'Telefon',
    email: 'E-mail',
    citizens: 'Når en deltager spørger',
    citizensText:
      'Deltagere kan se deres egen deltagelse, når de logger på som borger. De kan altid trække samtykket tilbage hos en deltageransvarlig i indsatsen.',
  },

  outdated: {
    heading: 'En anden har ændret det, mens du rettede',
    text: 'Det, du har skrevet, er ikke gemt endnu. Gem igen, hvis det skal gælde i stedet for det, der er gemt nu.',
    take: 'Vis det, der er gemt nu',
  },

  notForYou: 'Siderne er for dem, der arbejder med indsatser',
  notForYouText:
    'Det kræver en af rettighederne til indsatser. Bed jeres brugeradministrator om den i MitID Erhverv.',
  toStart: 'Til startsiden',
};

export type EffortTexts = typeof da;
