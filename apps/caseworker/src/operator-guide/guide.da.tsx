import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { permissionNames } from '@frikort/ui/permission-names';
import { logGuide } from '../log/log-guide.da.tsx';
import { da as app } from '../messages.da.ts';
import { da as counting } from '../operator/counting.da.ts';
import { da as operator } from '../operator/operator.da.ts';
import { da as efforts } from '../operator-efforts/operator-efforts.da.ts';
import { outline } from './outline.ts';
import { pictures } from './pictures/da.gen.ts';

const { navigation, guides } = app;
const { start, notices, kinds, kindHints, form, year, years, enterYear, alarms } = operator;

/** The operator's guide, in Danish. */
export const guide = guideOf(
  outline,
  {
    title: guides.operator,
    lead: 'For dem, der driver Socialt frikort: driftsmeddelelser, ordningsår, alarmer og log. Hvordan systemet bliver sat op og vedligeholdt, står i dokumentationen til koden.',
    changes: { '1.0': ['Første udgave af vejledningen.'] },
    chapters: {
      adgang: {
        title: 'Sådan får du adgang',
        texts: [
          <>
            Log på med indgangen for sagsbehandlere. Har du rettigheden{' '}
            <Name>{permissionNames.operator}</Name> for driftens CVR-nummer, kommer du til driftens sider.
            Driften ser aldrig en borgers side og får aldrig vist et CPR-nummer.
          </>,
          'Siden Drift begynder med driftsmeddelelserne. Derefter står det, der kræver opmærksomhed: for eksempel at næste års beløb mangler fra november, et forslag, der venter, alarmer, og det, der bliver liggende for længe. Under det står, hvor meget der venter, og hvor længe certifikaterne gælder.',
        ],
      },
      driftsmeddelelser: {
        title: notices.title,
        texts: [
          'En driftsmeddelelse står på forsiden og øverst på alle sider. Skriv den på dansk og på engelsk, og se til højre, hvordan brugerne ser den.',
          [
            [kinds.planned, kindHints.planned],
            [kinds.disruption, kindHints.disruption],
            [kinds.restored, kindHints.restored],
          ],
          [
            <>
              Tryk <Name>{notices.create}</Name>, og vælg, hvad den handler om.
            </>,
            'Skriv, hvad der ikke virker, hvor længe, og hvad brugerne skal gøre imens.',
            <>
              Skriv tidspunkterne. Ved en forstyrrelse kan du vælge <Name>{form.endUnknown}</Name>.
            </>,
            <>
              Tryk <Name>{form.publish}</Name>.
            </>,
          ],
          {
            alt: 'Formularen til en meddelelse på dansk og engelsk, og ved siden af den, hvordan brugerne ser den.',
            caption: 'En meddelelse, mens den bliver skrevet. Til højre står den, som brugerne ser den.',
          },
          <>
            Når en forstyrrelse er ovre, så tryk <Name>{notices.restored}</Name> ved den. Den nye meddelelse
            afslutter forstyrrelsen. <Name>{notices.end}</Name> fjerner en meddelelse uden at skrive en ny.
          </>,
        ],
      },
      ordningsaar: {
        title: years.title,
        texts: [
          'Et år bliver først indtastet og derefter åbnet. Kun åbnede år har frikort.',
          [
            <>
              Tryk <Name>{years.enter}</Name>, når beløbet er meldt ud, og skriv år, beløb og hvor beløbet
              står. Det, du har skrevet, står der stadig, hvis siden bliver genindlæst.
            </>,
            'Foreslå at åbne året fra årets egen side, med det samme eller når året begynder. Siden fortæller først, hvor mange der får et frikort.',
            'En anden i driften ser det samme på årets side og bekræfter det. Først da sker det. Den, der har foreslået det, kan trække det tilbage, men ikke selv bekræfte. Et åbnet år kan ikke lukkes igen.',
          ],
          year.changeHeading,
          <>
            Skriv det nye beløb, og hvornår det gælder fra, og tryk <Name>{year.look}</Name>. Siden fortæller,
            hvad der vil ske, før du gemmer. Et højere beløb gælder fra tidspunktet. Et lavere gælder fra det
            øjeblik, det bliver gemt, og kan ikke komme under det, der er brugt på et frikort; er året åbnet,
            skal en anden i driften bekræfte det.
          </>,
          {
            alt: 'Det nye beløb og tidspunktet, og under dem, hvad der vil ske.',
            caption: 'Før du gemmer, fortæller siden, hvad det nye beløb gør.',
          },
          <>
            Vil du fortryde en kommende ændring, så skriv det nuværende beløb med samme tidspunkt som
            ændringen. Siden siger, at ændringen bliver annulleret. Alle beløb, der har været indtastet,
            bliver stående under <Name>{year.historyHeading}</Name>.
          </>,
          {
            heading: years.example,
            text: 'I et system til afprøvning kan et år have et beløb, der er fundet på. Det står der, indtil du har indtastet det rigtige beløb med samme tidspunkt.',
          },
        ],
      },
      alarmer: {
        title: alarms.title,
        texts: [
          alarms.lead,
          alarms.stops,
          {
            alt: 'Alarmerne med tidspunkt, hvem, antallet af numre, og om der er stoppet for opslag.',
            caption: 'Alarmerne, med veje til loggen.',
          },
          <>
            Følg <Name>{alarms.follow}</Name> for at se, hvad personen eller organisationen ellers gjorde i
            den time. Kontakt organisationen, hvis du er i tvivl.
          </>,
        ],
      },
      tal: {
        title: navigation.figures,
        texts: [
          'Driften ser de samme tal som alle andre. Små tal er skjult, for driften har ikke brug for dem.',
          'Tallene tælles op hvert døgn, når dagen begynder. Øverst på siden står, hvornår det skete, og hvor længe det tog. Mangler en dag, så se i processens log efter jobbet statistics. Et års tal offentliggøres af sig selv, når dets ansættelser ikke kan rettes længere, og kan ikke ændres siden.',
        ],
      },
      taelling: {
        title: counting.title,
        texts: [
          `${counting.lead} Ingen tal her handler om den enkelte kommune.`,
          [
            <>
              Vælg <Name>{navigation.counting}</Name> i menuen, og vælg sæson og år.
            </>,
            'Skriv tælleugerne, og vælg for hver opgave, om den er obligatorisk, frivillig eller ikke tælles. Skriv dens navn på dansk og engelsk.',
            <>
              Tryk <Name>{counting.save}</Name>. Den nye liste afløser den gamle.
            </>,
          ],
        ],
      },
      indsatser: {
        title: efforts.title,
        texts: [
          'Kommuner bestiller en organisation, når de vil følge deres indsatser. Bestillingen siger navn, samarbejdsform, startdato, kommuner, den første administrator, og hvem der bestiller.',
          [
            <>
              Vælg <Name>{navigation.efforts}</Name> i menuen, og tryk <Name>{efforts.create}</Name>.
            </>,
            'Skriv det, der står i bestillingen. Bestilleren får en mail, når organisationen er oprettet.',
            <>
              Tryk <Name>{efforts.organisation.make}</Name>, og giv koden til den første administrator, som
              det står på siden. Den vises kun én gang.
            </>,
            'Resten klarer organisationen selv. Driften ser hverken indsatser eller deltagere.',
          ],
          {
            alt: 'En organisation, som driften har oprettet, med koden til den første administrator.',
            caption: 'Koden vises kun denne ene gang.',
          },
          <>
            Under <Name>{efforts.categories}</Name> står listen, som alle indsatser vælger fra. En kategori,
            der er afsluttet, kan ikke vælges mere, men bliver stående, hvor den er brugt.{' '}
            <Name>{efforts.members.act}</Name> på organisationens side bruges, når en kommune kommer til eller
            går ud.
          </>,
          {
            heading: 'Kontrollér bestilleren',
            text: 'Ring til kommunen på et nummer, du selv har fundet, før du giver koden videre. Den, der har koden og rettigheden, bliver administrator.',
          },
        ],
      },
      log: {
        title: navigation.log,
        texts: [
          'Driften ser hele loggen: alt, hvad nogen har set eller gjort i Socialt frikort, eller har prøvet på.',
          logGuide,
          'Nederst på siden står, hvor mange linjer der venter på at blive forseglet, og det nyeste segl. Bliver tallet ved med at vokse, så er forseglingen gået i stå.',
        ],
      },
      'naar-noget-er-galt': {
        title: 'Når noget er galt',
        texts: [
          [
            [
              start.reportDisruption,
              'Skriv en meddelelse, så snart du ved det, også selvom du ikke ved, hvornår det er ovre.',
            ],
            [
              enterYear.title,
              'Står der på startsiden, at året mangler, kan ingen registrere ansættelser i det.',
            ],
            [
              'En bruger oplyser et nummer fra en fejlbesked',
              'Nummeret står i serverens egen log på den linje, hvor fejlen skete.',
            ],
          ],
        ],
      },
    },
  },
  pictures,
);
