import { appointmentCodeDays } from '@frikort/domain/effort-role';
import { permissionNames } from '@frikort/ui/permission-names';

/** The operator's pages about efforts (R39-R41), in Danish. */
export const da = {
  title: 'Indsatser',
  lead: 'Kommuner bestiller en organisation, når de vil følge deres indsatser her. Opret den efter bestillingen, og giv den første administrator en kode.',
  back: 'Indsatser',
  create: 'Opret en organisation',
  categories: 'Kategorier af indsatser',

  list: {
    heading: 'Organisationer',
    none: 'Der er ingen organisationer endnu',
    name: 'Navn',
    form: 'Samarbejdsform',
    members: 'Kommuner',
    start: 'Start',
    administrator: 'Administrator',
    waits: ({ name }: { name: string }) => `Venter på ${name}`,
    codeUntil: ({ date }: { date: string }) => `Koden virker til ${date}`,
    noCode: 'Ingen kode endnu',
  },

  form: {
    title: 'Opret en organisation',
    lead: 'Skriv det, der står i bestillingen. Bestilleren får en bekræftelse på mail.',
    name: 'Organisationens navn',
    nameHint: 'Højst 50 tegn og så tydeligt som muligt. Skriv ikke samarbejdsformen.',
    form: 'Samarbejdsform',
    fewest: ({ count }: { count: number }) =>
      count === 1 ? 'En kommune eller flere' : `Mindst ${count} kommuner`,
    formMissing: 'Vælg samarbejdsformen',
    startDate: 'Startdato',
    startHint:
      'Deltagere, indsatser og budgetter kan ikke registreres for tiden før. Vælg den dag, organisationen blev dannet, eller den første dag, der skal registreres for.',
    members: 'Kommuner',
    membersHint: 'Vælg en kommune ad gangen.',
    addMember: 'Vælg en kommune',
    removeMember: ({ name }: { name: string }) => `Fjern ${name}`,
    membersMissing: 'Vælg mindst en kommune',
    tooFew: ({ count }: { count: number }) => `Formen kræver mindst ${count} kommuner`,
    holdsForm: ({ word }: { word: string }) => `Tag “${word}” ud. Samarbejdsformen står for sig.`,
    firstAdministrator: 'Første administrator',
    firstAdministratorHint: 'Navnet, som det står i bestillingen. Administratoren giver selv andre roller.',
    contactHeading: 'Hvem har bestilt',
    contactName: 'Bestillerens navn',
    contactEmail: 'Bestillerens e-mail',
    contactPhone: 'Bestillerens telefon',
    submit: 'Opret organisationen',
  },

  organisation: {
    created:
      'Organisationen er oprettet, og bestilleren har fået en mail. Lav nu en kode til den første administrator.',
    codeHeading: 'Kode til den første administrator',
    codeText: ({ name }: { name: string }) =>
      `${name} bliver administrator med koden. Den virker én gang og i ${appointmentCodeDays} dage.`,
    codeWaits: ({ date }: { date: string }) =>
      `Der er lavet en kode, som virker til ${date}. Laver du en ny, virker den gamle ikke mere.`,
    make: 'Lav en kode',
    makeNew: 'Lav en ny kode',
    hasAdministrator: 'Organisationen har en administrator. Der er ikke brug for en kode.',
    made: 'Koden er lavet og vises kun denne ene gang',
    code: 'Kode',
    copy: 'Kopiér koden',
    until: ({ date }: { date: string }) => `Den virker til ${date}.`,
    handOver: 'Sådan giver du koden videre',
    steps: [
      'Ring til personen på et nummer, du selv har fundet på kommunens hjemmeside. Send ikke koden i en mail.',
      `Personen skal have rettigheden “${permissionNames.effortAdministrator}” i MitID Erhverv for en af organisationens kommuner.`,
      'Personen logger på som sagsbehandler, vælger Indsatser og “Brug en kode fra driften”.',
    ],
    appointments: 'Administratorer og indsatsansvarlige',
    none: 'Ingen endnu',
  },

  members: {
    act: 'Ret kommunerne',
    title: 'Ret organisationens kommuner',
    lead: 'Roller, som folk i en fjernet kommune har fået, virker ikke mere. Bliver kommunen tilføjet igen, virker de på ny.',
    save: 'Gem kommunerne',
    changed: 'Kommunerne er gemt.',
  },

  categoryPage: {
    title: 'Kategorier af indsatser',
    lead: 'Alle indsatser har en kategori herfra, og rapporterne bygger på den.',
    name: 'Kategori',
    english: 'På engelsk',
    efforts: 'Indsatser',
    state: 'Status',
    open: 'Kan vælges',
    closed: 'Afsluttet',
    act: 'Handlinger',
    none: 'Der er ingen kategorier endnu',
    add: 'Tilføj en kategori',
    rename: 'Ret navnet',
    end: 'Afslut',
    reopen: 'Åbn igen',
    addTitle: 'Tilføj en kategori',
    renameTitle: ({ name }: { name: string }) => `Ret navnet på “${name}”`,
    renameText:
      'Navnet ændres også for de indsatser, der har kategorien. Ret kun navnet, hvis det stadig betyder det samme.',
    addText: 'Nye indsatser kan vælge den med det samme.',
    da: 'Navn på dansk',
    en: 'Navn på engelsk',
    save: 'Gem',
    endTitle: ({ name }: { name: string }) => `Afslut “${name}”?`,
    endText:
      'Ingen nye indsatser kan vælge kategorien. De, der har den, beholder den, og du kan åbne den igen.',
    endConfirm: 'Afslut kategorien',
    added: ({ name }: { name: string }) => `“${name}” er tilføjet.`,
    renamed: ({ name }: { name: string }) => `Kategorien hedder nu “${name}”.`,
    ended: ({ name }: { name: string }) => `“${name}” er afsluttet.`,
    reopened: ({ name }: { name: string }) => `“${name}” kan vælges igen.`,
  },
};

export type OperatorEffortTexts = typeof da;
