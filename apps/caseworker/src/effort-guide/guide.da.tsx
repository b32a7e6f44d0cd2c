import { appointmentCodeDays } from '@frikort/domain/effort-role';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { professionalLoginHelp, rulesHelp, supportChapter } from '@frikort/ui/guide/shared.da.tsx';
import { da as texts } from '../efforts/efforts.da.ts';
import { da as participants } from '../efforts/participants/participants.da.ts';
import { da as reports } from '../efforts/reports/reports.da.ts';
import { da as app } from '../messages.da.ts';
import { outline } from './outline.ts';
import { pictures } from './pictures/da.gen.ts';

const { navigation, guides } = app;
const { permissions } = texts;

/** The guide of those who work with efforts, in Danish. */
export const guide = guideOf(
  outline,
  {
    title: guides.efforts,
    lead: 'For administratorer, indsatsansvarlige og deltageransvarlige. Den viser, hvordan en organisation kommer i gang, og hvordan deltagere registreres ind og ud.',
    changes: { '1.0': ['Første udgave af vejledningen.'] },
    chapters: {
      adgang: {
        title: 'Sådan får du adgang',
        texts: [
          'Der skal to ting til: en rettighed, som kommunens brugeradministrator giver, og en rolle, som nogen i organisationen giver. Du kan have flere af begge dele. Du behøver ikke at være sagsbehandler.',
          [
            <>
              Bed den, der administrerer kommunens MitID Erhverv, om{' '}
              <Name>{permissions['effort-administrator']}</Name>, <Name>{permissions['effort-manager']}</Name>{' '}
              eller <Name>{permissions['participant-manager']}</Name>.
            </>,
            'Log på som sagsbehandler én gang. Så kan andre finde dig, når de giver roller.',
            <>
              Vælg <Name>{navigation.efforts}</Name>. Her står det, du skal gøre, og de organisationer og
              indsatser, du har en rolle i.
            </>,
          ],
          'En rolle holder op med det samme, når den bliver frataget, eller når du ikke har rettigheden mere.',
        ],
      },
      administrator: {
        title: texts.rights['effort-administrator'],
        texts: [
          `Driften opretter organisationen, når den er bestilt, og giver den første administrator en kode. Koden virker én gang og i ${appointmentCodeDays} dage.`,
          [
            <>
              Vælg <Name>{texts.organisations.useCode}</Name>, skriv koden, og tryk{' '}
              <Name>{texts.code.submit}</Name>.
            </>,
            <>
              Vælg <Name>{texts.people.appoint}</Name> på organisationens side, og gør mindst en til
              indsatsansvarlig. Giv også en anden rollen som administrator.
            </>,
          ],
          [
            <>
              Vælg <Name>{texts.finances.enter}</Name>, og skriv, hvem der finansierer året, og hvad budgettet
              er.
            </>,
            'Hold øje med bjælken under økonomi. Den viser, hvor meget af budgettet indsatserne har tilsammen.',
          ],
          {
            alt: 'Økonomien for et år: hvem der finansierer, og en bjælke med, hvor meget af budgettet indsatserne har.',
            caption: 'Årets økonomi på organisationens side.',
          },
          {
            heading: 'Ikke før organisationens start',
            text: 'Startdatoen er aftalt med driften. Der kan ikke registreres deltagere, indsatser eller budgetter for tiden før.',
          },
        ],
      },
      indsatsansvarlig: {
        title: texts.rights['effort-manager'],
        texts: [
          'Den indsatsansvarlige opretter indsatserne, skriver deres budget og vælger de deltageransvarlige.',
          [
            <>
              Vælg <Name>{texts.efforts.create}</Name> på organisationens side. Navnet skal være indsatsens
              eget.
            </>,
            <>
              Tryk <Name>{texts.budgets.set}</Name>, og skriv hele kroner for hvert kalenderår.
            </>,
            <>
              Tryk <Name>{texts.people.appointEffort}</Name>. Uden en deltageransvarlig kan ingen deltagere
              registreres enkeltvis.
            </>,
            <>
              Brug <Name>{participants.count.set}</Name> til kurser og møder, hvor kun antallet er kendt.
            </>,
          ],
          {
            alt: 'En indsats med periode, kategori og tal for deltagerne.',
            caption: 'Indsatsens side, som den indsatsansvarlige ser den.',
          },
          { heading: 'Vælg kategorien med omhu', text: texts.effortForm.categoryHint },
          'Skriv den sidste dag, når indsatsen slutter. Den bliver stående på listen over afsluttede.',
        ],
      },
      deltageransvarlig: {
        title: texts.rights['participant-manager'],
        texts: [
          'Den deltageransvarlige registrerer deltagerne, når de begynder, og når de slutter. Gør det løbende. Så passer tallene for i dag, og resultaterne for dem, der er sluttet.',
          [
            <>
              Udskriv samtykket, og lad deltageren skrive under. Vælg så{' '}
              <Name>{participants.section.register}</Name>.
            </>,
            <>
              Vælg <Name>{participants.form.identified}</Name>, skriv CPR-nummer, første dag, forsørgelse og
              beskæftigelse, og læg det underskrevne samtykke ind.
            </>,
            <>
              Vælg <Name>{participants.form.anonymousKind}</Name>, når deltageren ikke giver samtykke eller
              har beskyttet navn og adresse.
            </>,
          ],
          {
            alt: 'Formularen, hvor en deltager registreres med navn eller anonymt.',
            caption: 'En deltager registreres med navn og samtykke.',
          },
          {
            heading: 'Samtykketeksten må ikke ændres',
            text: 'Den er den samme i hele landet. Brug den, der er på siden, og ikke en af jeres egne.',
          },
          [
            <>
              Tryk <Name>{participants.participant.endAct}</Name>, når deltageren slutter, og skriv hvorfor og
              hvad der kommer efter.
            </>,
            <>
              Tryk <Name>{participants.participant.edit}</Name>, når første dag, forsørgelse eller
              beskæftigelse før indsatsen er skrevet forkert.
            </>,
            <>
              Se jævnligt listen <Name>{participants.list.states.overdue}</Name>.
            </>,
            <>
              Tryk <Name>{participants.participant.withdrawAct}</Name>, når en deltager trækker samtykket
              tilbage. Navn og CPR-nummer bliver slettet med det samme.
            </>,
          ],
          'Hver gang du ser en deltager med navn, står det i loggen, og deltageren kan se det.',
        ],
      },
      rapporter: {
        title: 'Læs rapporterne',
        texts: [
          'Alle, der har en rolle i en organisation, kan læse dens rapport. Den viser hver indsats for sig. Rapporten for alle organisationer viser hver kategori for sig.',
          [
            <>
              Vælg <Name>{texts.reports}</Name> under <Name>{navigation.efforts}</Name>.
            </>,
            <>
              Vælg rapport, år og periode. <Name>{reports.wholeYear}</Name> er valgt, indtil du vælger et
              kvartal.
            </>,
            <>
              Tryk <Name>{reports.download}</Name>, hvis du vil regne videre.
            </>,
          ],
          {
            alt: 'En rapport for et kvartal med valg af rapport, år og periode og et søjlediagram over kvinder og mænd.',
            caption: 'En rapport for et kvartal.',
          },
          reports.ofQuarter,
          {
            heading: 'Små tal',
            text: 'Din egen organisations rapport viser også små tal. Vis dem ikke til andre: er der færre end fem, kan nogen blive genkendt. I rapporten for alle organisationer er de skjult.',
          },
        ],
      },
      support: supportChapter([rulesHelp, professionalLoginHelp]),
    },
  },
  pictures,
);
