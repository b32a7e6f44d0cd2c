import { appointmentCodeDays } from '@frikort/domain/effort-role';
import { editableDays } from '@frikort/domain/employment';
import type { ProblemCode } from '@frikort/domain/refusal';
import { transferOpenDays } from '@frikort/domain/transfer';
import type { WebhookAddressFault } from '@frikort/domain/webhook';
import type { Facts, FileFacts } from './problem-facts.ts';

type Text = { title: string; text: string };

/** 30 cancelled, 50 duplicate, 60 changed, 90 dead (SF1520). */
function registerReason({ registerStatus, currentCpr }: Facts): string {
  if (registerStatus === 90) return 'CPR-registret oplyser, at personen er død.';
  if (registerStatus === 60) {
    return currentCpr === undefined
      ? 'CPR-nummeret er blevet ændret. Søg på det nye nummer.'
      : `CPR-nummeret er blevet ændret til ${currentCpr}. Søg på det nye nummer.`;
  }
  if (registerStatus === 30) return 'CPR-nummeret er annulleret. Kontrollér nummeret.';
  if (registerStatus === 50)
    return 'CPR-nummeret er slettet, fordi personen havde to. Søg på det andet nummer.';
  return 'CPR-registret oplyser, at nummeret ikke kan bruges. Kontrollér nummeret.';
}

function amountAboveRemaining({ remaining, maxAmount }: Facts): string {
  const left =
    remaining === undefined ? 'Der er ikke nok tilbage.' : `Der er ${remaining} tilbage på frikortet det år.`;
  const most =
    maxAmount === undefined
      ? ' Skriv et lavere beløb.'
      : maxAmount === remaining
        ? ''
        : ` Det højeste beløb, du kan registrere her, er ${maxAmount}`;
  return `${left}${most} Løn ud over restbeløbet skal beskattes og indberettes som anden løn.`;
}

function acrossNewYear({ parts = [] }: Facts): string {
  const split =
    parts.length > 1
      ? ` Del den i ${parts.join(' og ')}, og fordel lønnen.`
      : ' Del den ved nytår, og fordel lønnen.';
  return `En ansættelse skal ligge inden for ét kalenderår, fordi beløbsgrænsen gælder pr. år.${split}`;
}

/** Why a file cannot be imported, and what is expected instead. */
function whyFile({ reason, row, column, headings = [], mostRows }: FileFacts = {}): string {
  const at = row === undefined ? '' : ` i række ${row}`;
  switch (reason) {
    case 'encoding':
      return 'Tegnene i filen kan ikke læses. Gem den som CSV UTF-8, og prøv igen.';
    case 'empty':
      return 'Der er ingen rækker i filen. Den skal have en række med overskrifter og mindst én række under den.';
    case 'too-many-rows':
      return `Der er for mange rækker i filen. Del den op, så der er højst ${mostRows ?? '10.000'} rækker i hver.`;
    case 'row-too-long':
      return `Der står for meget${at === '' ? ' i en række' : at}. Se efter, om der mangler et anførselstegn eller et linjeskift.`;
    case 'headings-missing':
      return `Filen mangler ${headings.length === 1 ? 'kolonnen' : 'kolonnerne'} ${headings.join(', ')}.`;
    case 'heading-unknown':
      return `Overskriften i kolonne ${column ?? ''} kendes ikke. Brug overskrifterne fra skabelonen.`;
    case 'heading-repeated':
      return `Overskriften i kolonne ${column ?? ''} står der to gange. Fjern den ene kolonne.`;
    default:
      return `Filen kan ikke læses som en tabel${at}. Gem regnearket som CSV, og prøv igen.`;
  }
}

function tooMany({ waitMinutes, limit }: Facts): Text {
  const when =
    waitMinutes === undefined ? 'om lidt' : waitMinutes === 1 ? 'om et minut' : `om ${waitMinutes} minutter`;
  switch (limit) {
    case 'at-once':
      return {
        title: 'Du henter allerede noget',
        text: 'Vent, til det er hentet, og prøv så igen. Det kan være i en anden fane.',
      };
    case 'per-hour':
      return {
        title: 'Du har hentet for meget den sidste time',
        text: `Der er en grænse for, hvor meget én person kan hente på en time, så der også er plads til andre. Prøv igen ${when}.`,
      };
    case 'per-minute':
      return {
        title: 'Der er sendt for meget på kort tid',
        text: `Prøv igen ${when}. Det, du har skrevet, er ikke gået tabt.`,
      };
    default:
      return {
        title: 'Vent lidt, før du prøver igen',
        text: `Der er sendt for mange forespørgsler på kort tid. Grænsen beskytter borgernes oplysninger. Prøv igen ${when}.`,
      };
  }
}

const addressFaults: Record<WebhookAddressFault, string> = {
  'not-https': 'Adressen skal begynde med https://, så ingen andre kan læse med.',
  'with-password':
    'Der må ikke stå brugernavn eller adgangskode i adressen. Modtageren kan kontrollere signaturen i stedet.',
  'unknown-host': 'Navnet i adressen findes ikke på internettet. Kontrollér, om det er stavet rigtigt.',
  'private-network':
    'Adressen fører til et privat netværk. Hændelser sendes kun til adresser på internettet.',
};

const problems: Record<ProblemCode, (facts: Facts) => Text> = {
  'search-input-invalid': () => ({
    title: 'Det er hverken et CPR-nummer eller et frikortnummer',
    text: 'Skriv et CPR-nummer med 10 cifre, for eksempel 290569-0000, eller et frikortnummer med 5 cifre.',
  }),
  'cpr-unknown': () => ({
    title: 'CPR-nummeret findes ikke i CPR-registret',
    text: 'Kontrollér, at nummeret er skrevet rigtigt, og søg igen.',
  }),
  'card-number-unknown': () => ({
    title: 'Frikortnummeret findes ikke',
    text: 'Kontrollér de 5 cifre med borgeren, og prøv igen. Nummeret står på borgerens frikort.',
  }),
  'citizen-of-other-authority': () => ({
    title: 'Borgeren har et frikort i en anden kommune',
    text: 'Kun den kommune, der er ansvarlig for frikortet, kan se borgeren. Spørg borgeren, hvilken kommune det er.',
  }),
  'already-enrolled': () => ({
    title: 'Borgeren har allerede et frikort i din kommune',
    text: 'Søg borgeren frem. Er frikortet inaktivt, kan du genaktivere det.',
  }),
  'grant-blocked-by-register': (facts) => ({
    title: 'Der kan ikke oprettes et frikort',
    text: registerReason(facts),
  }),
  'consent-missing': () => ({
    title: 'Borgerens samtykke mangler',
    text: 'Bekræft, at borgeren har givet samtykke, før du opretter frikortet.',
  }),
  'consent-text-outdated': () => ({
    title: 'Teksten om samtykke er blevet ændret',
    text: 'Læs den nye tekst sammen med borgeren, og bekræft igen.',
  }),
  'register-unavailable': () => ({
    title: 'CPR-registret svarer ikke',
    text: 'Borgere med frikort kan stadig findes. Prøv igen om lidt, hvis borgeren ikke har et frikort endnu.',
  }),
  'card-numbers-exhausted': () => ({
    title: 'Der er ingen ledige frikortnumre',
    text: 'Frikortet er ikke oprettet. Kontakt support.',
  }),
  'already-active': () => ({
    title: 'Frikortet er allerede aktivt',
    text: 'En anden har måske genaktiveret det. Siden viser nu, hvad der gælder.',
  }),
  'already-inactive': () => ({
    title: 'Frikortet er allerede inaktivt',
    text: 'En anden har måske deaktiveret det. Siden viser nu, hvad der gælder.',
  }),
  'assignment-changed': ({ assigned }) => ({
    title: 'Tilknytningen er ændret i mellemtiden',
    text:
      assigned === undefined
        ? 'Ingen er tilknyttet borgeren nu. Tag stilling igen.'
        : `${assigned} er tilknyttet borgeren nu. Tag stilling igen.`,
  }),
  'colleague-unknown': () => ({
    title: 'Kollegaen kan ikke tilknyttes',
    text: 'Det kan kun den, der har været logget på som sagsbehandler i din kommune inden for det seneste år. Vælg en anden.',
  }),
  'too-many-saved-filters': ({ most }) => ({
    title: 'Du har gemt alle de filtre, du kan',
    text: `Der kan være ${most ?? 'et vist antal'}. Slet et, du ikke bruger, og gem igen.`,
  }),
  'grant-in-use': () => ({
    title: 'Frikortet er allerede taget i brug',
    text: 'En virksomhed har registreret en ansættelse, eller en overførsel er begyndt. Oprettelsen kan ikke fortrydes. Deaktivér frikortet i stedet.',
  }),
  'undo-too-late': () => ({
    title: 'Det kan ikke fortrydes længere',
    text: 'Der er gået for lang tid. Ret det på borgerens side i stedet.',
  }),
  'enrolment-inactive': () => ({
    title: 'Frikortet er inaktivt',
    text: 'Der kan ikke registreres nye ansættelser på det. Bed borgeren kontakte sin kommune.',
  }),
  'no-card-in-year': ({ year }) => ({
    title:
      year === undefined ? 'Borgeren har ikke et frikort det år' : `Borgeren har ikke et frikort i ${year}`,
    text: 'Kontrollér datoerne. Et kommende år åbner, når beløbsgrænsen for året er fastsat.',
  }),
  'not-in-one-calendar-year': (facts) => ({
    title: 'Ansættelsen går hen over nytår',
    text: acrossNewYear(facts),
  }),
  'end-before-start': () => ({
    title: 'Slutdatoen ligger før startdatoen',
    text: 'Ret en af datoerne. Det må gerne være samme dag.',
  }),
  'amount-exceeds-remaining': (facts) => ({
    title: 'Beløbet er højere end restbeløbet',
    text: amountAboveRemaining(facts),
  }),
  'amount-invalid': () => ({
    title: 'Beløbet kan ikke bruges',
    text: 'Skriv et beløb på mindst 0,01 kr., for eksempel 1.500,00.',
  }),
  'edit-window-closed': ({ editableUntil }) => ({
    title: 'Ansættelsen er låst',
    text:
      editableUntil === undefined
        ? `Det er ${editableDays} dage siden eller mere, at den sluttede, og den er låst. Er noget forkert, så bed kommunen om at måtte rette på ansættelsens side.`
        : `Den kunne rettes til og med ${editableUntil}. Er noget forkert, så bed kommunen om at måtte rette på ansættelsens side.`,
  }),
  'employment-cancelled': () => ({
    title: 'Ansættelsen er annulleret',
    text: 'En annulleret ansættelse kan ikke rettes. Registrér en ny, hvis den blev annulleret ved en fejl.',
  }),
  'still-editable': ({ editableUntil = '' }) => ({
    title: 'Ansættelsen er ikke låst',
    text: `Virksomheden kan selv rette den${editableUntil && ` til og med ${editableUntil}`}.`,
  }),
  'citizen-anonymised': () => ({
    title: 'Ansættelsen kan ikke åbnes',
    text: 'Borgerens oplysninger er slettet, så der er ingen kommune til at svare.',
  }),
  'reopening-waiting': () => ({
    title: 'Virksomheden har allerede bedt om at rette',
    text: 'Kommunen har ikke svaret endnu.',
  }),
  'reopening-decided': () => ({
    title: 'Der er allerede svaret',
    text: 'Nogen var hurtigere, eller ønsket er trukket tilbage eller udløbet.',
  }),
  'objection-open': () => ({
    title: 'Du har allerede sagt, at noget er forkert',
    text: 'Vent på svaret, eller tag det tilbage først.',
  }),
  'objection-settled': () => ({
    title: 'Der er allerede svaret',
    text: 'Nogen var hurtigere, eller borgeren har taget det tilbage.',
  }),
  'objection-with-company': () => ({
    title: 'Virksomheden kan stadig rette',
    text: 'Så længe er det virksomheden, der svarer borgeren.',
  }),
  'reference-already-used': () => ({
    title: 'Referencen er allerede i brug',
    text: 'Virksomheden har en anden ansættelse med samme reference. Vælg en anden, eller lad feltet stå tomt.',
  }),
  'possible-duplicate': ({ repeatsRow }) => ({
    title: 'Ansættelsen ser ud til at være der allerede',
    text:
      repeatsRow === undefined
        ? 'Virksomheden har en ansættelse af samme borger med samme datoer og samme løn. Giv rækken en reference, hvis det er en anden ansættelse.'
        : `Den har samme borger, samme datoer og samme løn som række ${repeatsRow}. Giv rækken en reference, hvis det er en anden ansættelse.`,
  }),
  'import-file-invalid': ({ file }) => ({ title: 'Filen kan ikke bruges', text: whyFile(file) }),
  'import-ended': () => ({
    title: 'Importen er allerede slut',
    text: 'Den kan ikke stoppes nu. Siden viser, hvad der er sket.',
  }),
  'too-many-imports': () => ({
    title: 'Virksomheden har allerede flere importer i gang',
    text: 'Vent, til en af dem er færdig, og prøv så igen.',
  }),
  'allowance-below-used': ({ highestUsed }) => ({
    title: 'Beløbet er lavere end det, der allerede er brugt',
    text:
      highestUsed === undefined
        ? 'Mindst ét frikort har brugt mere. Vælg et højere beløb.'
        : `Mindst ét frikort har brugt ${highestUsed} Vælg et beløb, der er lige så højt eller højere.`,
  }),
  'year-already-open': ({ year }) => ({
    title: year === undefined ? 'Året er allerede åbnet' : `${year} er allerede åbnet`,
    text: 'Et åbnet år kan ikke åbnes igen og lukkes ikke.',
  }),
  'year-already-entered': ({ year }) => ({
    title: year === undefined ? 'Året er allerede indtastet' : `${year} er allerede indtastet`,
    text: 'Et andet beløb er en ændring af året. Vælg året på listen, og ændr beløbsgrænsen der.',
  }),
  'no-withdrawal-asked': () => ({
    title: 'Der er ikke bedt om at trække samtykket tilbage',
    text: 'Borgeren har ikke bedt om det, har fortrudt det, eller det er allerede afsluttet.',
  }),
  'second-person-required': () => ({
    title: 'Det kræver en anden person',
    text: 'Det, du vil, skal en kollega i driften bekræfte. Den, der foreslår det, kan ikke selv bekræfte.',
  }),
  'proposal-pending': () => ({
    title: 'Der venter allerede et forslag',
    text: 'En kollega skal først bekræfte eller afvise det. Den, der har foreslået det, kan også trække det tilbage.',
  }),
  'proposal-decided': () => ({
    title: 'Forslaget er allerede afgjort',
    text: 'Det er bekræftet, afvist eller trukket tilbage, eller der er indtastet et andet beløb siden. Se, hvordan året står nu.',
  }),
  'later-allowance-in-force': ({ from }) => ({
    title: 'Et senere beløb gælder allerede',
    text:
      from === undefined
        ? 'Vælg et senere tidspunkt, for ellers ændrer beløbet ikke noget.'
        : `Det gælder fra ${from}. Vælg det tidspunkt eller et senere, for ellers ændrer beløbet ikke noget.`,
  }),
  'webhook-address-refused': ({ addressFault }) => ({
    title: 'Hændelser kan ikke sendes til den adresse',
    text: addressFault === undefined ? 'Kontrollér adressen, og prøv igen.' : addressFaults[addressFault],
  }),
  'mail-link-outdated': () => ({
    title: 'Linket virker ikke mere',
    text: 'Det er brugt, for gammelt eller afløst af et nyere. Log på, og se under Beskeder, om der kommer mail, og hvortil.',
  }),
  'too-many-verifications': ({ waitMinutes }) => ({
    title: 'Der er sendt for mange mails',
    text: `Der er sendt så mange mails med et link, som der må på et døgn. Se efter dem, også blandt uønsket post. Du kan bede om en ny ${
      waitMinutes === undefined
        ? 'i morgen'
        : waitMinutes > 90
          ? `om ${Math.ceil(waitMinutes / 60)} timer`
          : `om ${waitMinutes} minutter`
    }.`,
  }),
  'too-many-hand-overs': ({ most }) => ({
    title: 'Kommunen har lavet så mange opgørelser, som den kan på et døgn',
    text:
      most === undefined
        ? 'Prøv igen senere, eller hent en af dem, der er lavet.'
        : `Der kan laves ${most} på 24 timer. Prøv igen senere, eller hent en af dem, der er lavet.`,
  }),
  'week-not-countable': ({ earliestWeek, latestWeek }) => ({
    title: 'Ugen kan ikke vælges',
    text:
      earliestWeek === undefined || latestWeek === undefined
        ? 'Vælg en uge, der er begyndt og ikke ligger for langt tilbage.'
        : `Vælg en uge fra og med ${earliestWeek} til og med ${latestWeek}.`,
  }),
  'kle-number-missing': () => ({
    title: 'Kommunen mangler KLE-numre',
    text: 'Kommunens administrator skal først skrive, hvilke KLE-numre opgaverne indberettes på.',
  }),
  'too-many-uploads': ({ most }) => ({
    title: 'Kommunen har indberettet så mange gange, som den kan på et døgn',
    text:
      most === undefined
        ? 'Prøv igen senere, eller saml flere tal i én indberetning.'
        : `Der kan indberettes ${most} gange på 24 timer. Prøv igen senere, eller saml flere tal i én indberetning.`,
  }),
  'too-many-webhooks': ({ most }) => ({
    title: 'Der er allerede så mange modtagere, som der må være',
    text:
      most === undefined
        ? 'Fjern en, før du tilføjer en ny.'
        : `Der må højst være ${most}. Fjern en, før du tilføjer en ny.`,
  }),
  'former-secret-valid': ({ until }) => ({
    title: 'Den forrige hemmelighed gælder stadig',
    text:
      until === undefined
        ? 'Afslut den først, hvis modtageren bruger den nye.'
        : `Den gælder til ${until}. Afslut den først, hvis modtageren bruger den nye.`,
  }),
  'events-gone': () => ({
    title: 'Hændelserne er her ikke længere',
    text: 'De er slettet, eller de har aldrig været her. Begynd forfra med det, der er.',
  }),
  'notice-never-shown': () => ({
    title: 'Meddelelsen bliver aldrig vist',
    text: 'Den ville være slut, før den vises. Vælg en senere slutning, eller vis den tidligere.',
  }),
  'control-date-invalid': ({ earliest, latest }) => ({
    title: 'Dagen for kontrollen kan ikke bruges',
    text:
      earliest === undefined || latest === undefined
        ? 'Vælg en dag efter den seneste kontrol og ikke i fremtiden.'
        : `Vælg en dag fra ${earliest} til og med ${latest}.`,
  }),
  'not-enrolled': () => ({
    title: 'Borgeren har ikke et frikort',
    text: 'Der er ikke noget at overføre. Kontrollér nummeret, eller søg borgeren frem for at oprette et frikort.',
  }),
  'right-not-held': () => ({
    title: 'Personen har ikke rettigheden',
    text: 'Bed jeres brugeradministrator om at tildele rettigheden i MitID Erhverv. Når personen har logget på med den, kan du give rollen.',
  }),
  'already-appointed': () => ({
    title: 'Personen har allerede rollen',
    text: 'Siden viser nu, hvem der har hvilken rolle.',
  }),
  'not-appointed': () => ({
    title: 'Du har ikke den rolle, det kræver',
    text: 'En administrator eller indsatsansvarlig i organisationen kan give dig rollen.',
  }),
  'last-administrator': () => ({
    title: 'Organisationen skal have en administrator',
    text: 'Giv en anden rollen som administrator, før denne mister den.',
  }),
  'has-administrator': () => ({
    title: 'Organisationen har en administrator',
    text: 'Koden er til den første administrator. Det er administratoren, der giver andre roller.',
  }),
  'appointment-code-invalid': () => ({
    title: 'Koden virker ikke',
    text: `Den er skrevet forkert, brugt, erstattet af en ny eller mere end ${appointmentCodeDays} dage gammel, eller den er til en organisation, din kommune ikke er med i. Bed driften om en ny.`,
  }),
  'name-holds-form': ({ word }) => ({
    title: 'Navnet skal stå uden samarbejdsformen',
    text:
      word === undefined
        ? 'Formen vælges for sig. Tag den ud af navnet.'
        : `Formen vælges for sig. Tag “${word}” ud af navnet.`,
  }),
  'name-taken': () => ({
    title: 'Navnet er brugt',
    text: 'Noget andet hedder det samme, måske skrevet lidt anderledes. Vælg et andet navn.',
  }),
  'too-few-members': () => ({
    title: 'Der mangler kommuner',
    text: 'Den valgte samarbejdsform kræver flere kommuner. Tilføj dem, eller vælg en anden form.',
  }),
  'before-organisation-start': ({ startDate }) => ({
    title: 'Det ligger før organisationens start',
    text:
      startDate === undefined
        ? 'Der kan ikke registreres noget for tiden før.'
        : `Organisationen begyndte ${startDate}. Der kan ikke registreres noget for tiden før.`,
  }),
  'category-locked': () => ({
    title: 'Kategorien kan ikke ændres mere',
    text: 'Der er registreret deltagere i indsatsen, og rapporterne bygger på kategorien. Opret en ny indsats, hvis den skal have en anden.',
  }),
  'outside-effort': ({ startDate }) => ({
    title: 'Det ligger uden for indsatsens periode',
    text:
      startDate === undefined
        ? 'Ret datoen, eller bed den indsatsansvarlige rette indsatsens periode.'
        : `Indsatsen begyndte ${startDate}. Ret datoen, eller bed den indsatsansvarlige rette indsatsens periode.`,
  }),
  'protected-participant': () => ({
    title: 'Personen har beskyttet navn og adresse',
    text: 'Registrér personen anonymt i stedet.',
  }),
  'number-not-in-force': () => ({
    title: 'CPR-nummeret gælder ikke',
    text: 'CPR-registret oplyser, at personen er død, eller at nummeret er ændret eller annulleret. Kontrollér nummeret.',
  }),
  'already-participating': () => ({
    title: 'Personen deltager allerede i indsatsen',
    text: 'Registrér, hvornår personen sluttede, før vedkommende kan begynde igen.',
  }),
  'not-identified': () => ({
    title: 'Deltageren er registreret anonymt',
    text: 'Det kan kun gøres for en deltager, der er registreret med navn og samtykke.',
  }),
  'transfer-to-oneself': () => ({
    title: 'Din egen kommune er ansvarlig for borgeren',
    text: 'En overførsel går til en anden kommune. Vælg en anden kommune, eller søg borgeren frem.',
  }),
  'authority-without-caseworkers': () => ({
    title: 'Kommunen kan ikke tage imod endnu',
    text: 'Ingen sagsbehandler fra kommunen har været logget på, så ingen ville se tilbuddet. Kontakt kommunen, og prøv igen, når en sagsbehandler dér har logget på.',
  }),
  'transfer-pending': () => ({
    title: 'Der er allerede en åben overførsel af borgeren',
    text: `Den skal være godkendt, afvist, trukket tilbage eller udløbet, før der kan sendes en ny. Den udløber senest efter ${transferOpenDays} dage.`,
  }),
  'transfer-decided': ({ transferState }) => ({
    title: {
      accepted: 'Overførslen er allerede godkendt',
      refused: 'Overførslen er allerede afvist',
      withdrawn: 'Overførslen er trukket tilbage',
      unknown: 'Overførslen er allerede afgjort',
    }[transferState ?? 'unknown'],
    text: 'En anden nåede det først. Siden viser nu, hvad der gælder.',
  }),
  'transfer-expired': ({ openUntil }) => ({
    title: 'Overførslen er udløbet',
    text: `${openUntil === undefined ? 'Den kan ikke afgøres længere.' : `Den kunne afgøres til og med ${openUntil}.`} Der kan sendes en ny.`,
  }),
  'end-date-invalid': ({ latest }) => ({
    title: 'Slutdatoen kan ikke bruges',
    text:
      latest === undefined
        ? 'Vælg en dag fra i dag og frem, som ikke ligger for langt ude i fremtiden.'
        : `Vælg en dag fra i dag og til og med ${latest}.`,
  }),
  'fresh-login-required': () => ({
    title: 'Log på igen først',
    text: 'Det, du er ved at gøre, gælder længe. Derfor skal du bekræfte, at det er dig, ved at logge på igen.',
  }),
  'too-many-clients': () => ({
    title: 'I har så mange it-systemer, som I kan have',
    text: 'Luk adgangen for et, I ikke bruger mere, og prøv igen.',
  }),
  'too-many-credentials': () => ({
    title: 'It-systemet har allerede to nøgler, der virker',
    text: 'Luk den ene, og opret så den nye.',
  }),
  'already-approved': () => ({
    title: 'It-systemet har allerede en tilladelse',
    text: 'Tag den tilbage først, hvis du vil give en anden.',
  }),
  'validation-failed': () => ({
    title: 'Noget er udfyldt forkert',
    text: 'Ret de felter, der er markeret, og prøv igen.',
  }),
  'not-authenticated': () => ({ title: 'Du er ikke logget på', text: 'Log på igen for at fortsætte.' }),
  'token-invalid': () => ({
    title: 'It-systemet er ikke logget på',
    text: 'Dets adgang er udløbet eller lukket.',
  }),
  'scope-missing': () => ({
    title: 'It-systemet har ikke adgang til det',
    text: 'Det er ikke blandt det, systemet har fået lov til.',
  }),
  'on-behalf-of-missing': () => ({
    title: 'It-systemet siger ikke, hvilken virksomhed det handler for',
    text: 'Leverandørens system skal nævne virksomhedens CVR-nummer.',
  }),
  'not-delegated': () => ({
    title: 'It-systemet må ikke handle for virksomheden',
    text: 'Virksomheden har ikke givet lov, eller tilladelsen er slut.',
  }),
  'session-changed': () => ({
    title: 'Der er logget på med et andet login',
    text: 'Det skete i denne browser, efter at du åbnede siden. Derfor er intet gemt. Genindlæs siden for at se, hvem der er logget på.',
  }),
  'session-not-named': () => ({
    title: 'Siden er forældet',
    text: 'Intet er gemt. Genindlæs siden, og prøv igen.',
  }),
  'not-permitted': () => ({
    title: 'Du har ikke adgang til det',
    text: 'Din rolle giver ikke adgang. Spørg den, der styrer rettigheder hos jer.',
  }),
  'origin-refused': () => ({
    title: 'Handlingen blev afvist',
    text: 'Den kom fra en anden side. Åbn siden igen, og prøv igen.',
  }),
  'not-found': () => ({
    title: 'Vi kan ikke finde det, du leder efter',
    text: 'Det kan være fjernet, eller du har ikke adgang til det.',
  }),
  'request-timeout': () => ({
    title: 'Det tog for lang tid at sende',
    text: 'Se efter, om din forbindelse virker, og prøv igen.',
  }),
  'payload-too-large': () => ({
    title: 'Det, du sendte, fylder for meget',
    text: 'Del det op i mindre dele, og prøv igen.',
  }),
  'export-too-large': () => ({
    title: 'Listen er for lang til én fil',
    text: 'Vælg færre, for eksempel et enkelt år, og prøv igen.',
  }),
  'not-acceptable': () => ({
    title: 'Formatet findes ikke',
    text: 'Genindlæs siden, og prøv igen.',
  }),
  'unsupported-media-type': () => ({
    title: 'Formatet kan ikke bruges',
    text: 'Genindlæs siden, og prøv igen.',
  }),
  'idempotency-key-missing': () => ({
    title: 'Noget gik galt, da det blev sendt',
    text: 'Intet er gemt. Genindlæs siden, og prøv igen.',
  }),
  'idempotency-key-reused': () => ({
    title: 'Det er allerede sendt med et andet indhold',
    text: 'Genindlæs siden, og se, hvad der er gemt, før du sender igen.',
  }),
  'precondition-required': () => ({
    title: 'Noget gik galt, da det blev sendt',
    text: 'Intet er gemt. Genindlæs siden, og prøv igen.',
  }),
  'version-outdated': () => ({
    title: 'En anden har ændret det i mellemtiden',
    text: 'Det, du har rettet, er ikke gemt. Se de nye oplysninger, og ret igen, hvis det stadig er nødvendigt.',
  }),
  'too-many-requests': tooMany,
  'internal-error': () => ({
    title: 'Der er sket en fejl hos os',
    text: 'Prøv igen om lidt. Det, du har skrevet, er ikke gået tabt. Kontakt support, hvis det bliver ved.',
  }),
  unavailable: () => ({
    title: 'Socialt frikort svarer ikke lige nu',
    text: 'Prøv igen om lidt. Det, du har skrevet, er ikke gået tabt. Se forsiden for driftsmeddelelser.',
  }),
};

/** Every refusal in Danish: what is wrong, why, and what to do. */
export const da = {
  problems,
  statuses: {
    network: {
      title: 'Der er ingen forbindelse',
      text: 'Kontrollér din internetforbindelse, og prøv igen. Det, du har skrevet, er ikke gået tabt.',
    },
    server: {
      title: 'Der er sket en fejl hos os',
      text: 'Prøv igen om lidt. Det, du har skrevet, er ikke gået tabt. Kontakt support, hvis det bliver ved.',
    },
    refused: {
      title: 'Det kunne ikke lade sig gøre',
      text: 'Genindlæs siden, og prøv igen. Kontakt support, hvis det bliver ved.',
    },
  },
};

export type ProblemTexts = typeof da;
