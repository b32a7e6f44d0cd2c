import type { Guide } from '@frikort/ui/guide/guide';
import { Name, Picture, Remember, Steps, Words } from '@frikort/ui/guide/prose.tsx';
import { permissionNames } from '@frikort/ui/permission-names';
import { LogGuide } from '../log/log-guide.da.tsx';
import { da as app } from '../messages.da.ts';
import { da as operator } from '../operator/operator.da.ts';
import { pictures } from './pictures/da.gen.ts';

const { navigation, guides } = app;
const { start, notices, kinds, kindHints, form, year, years, enterYear, alarms } = operator;

/** The operator's guide, in Danish. */
export const guide: Guide = {
  title: guides.operator,
  lead: 'For dem, der driver Socialt frikort: driftsmeddelelser, ordningsår, alarmer og log. Hvordan systemet bliver sat op og vedligeholdt, står i dokumentationen til koden.',
  editions: [{ version: '1.0', date: '2026-11-28', changes: ['Første udgave af vejledningen.'] }],
  chapters: [
    {
      id: 'adgang',
      title: 'Sådan får du adgang',
      body: (
        <>
          <p>
            Log på med indgangen for sagsbehandlere. Har du rettigheden{' '}
            <Name>{permissionNames.operator}</Name> for driftens CVR-nummer, kommer du til driftens sider.
            Driften ser aldrig en borgers side og får aldrig vist et CPR-nummer.
          </p>
        </>
      ),
    },
    {
      id: 'driftsmeddelelser',
      title: notices.title,
      body: (
        <>
          <p>
            En driftsmeddelelse står på forsiden og øverst på alle sider. Skriv den på dansk og på engelsk, og
            se til højre, hvordan brugerne ser den.
          </p>
          <Words>
            {[
              [kinds.planned, kindHints.planned],
              [kinds.disruption, kindHints.disruption],
              [kinds.restored, kindHints.restored],
            ]}
          </Words>
          <Steps>
            <li>
              Tryk <Name>{notices.create}</Name>, og vælg, hvad den handler om.
            </li>
            <li>Skriv, hvad der ikke virker, hvor længe, og hvad brugerne skal gøre imens.</li>
            <li>
              Skriv tidspunkterne. Ved en forstyrrelse kan du vælge <Name>{form.endUnknown}</Name>.
            </li>
            <li>
              Tryk <Name>{form.publish}</Name>.
            </li>
          </Steps>
          <Picture
            of={pictures.notice}
            alt="Formularen til en meddelelse på dansk og engelsk, og ved siden af den, hvordan brugerne ser den."
            caption="En meddelelse, mens den bliver skrevet. Til højre står den, som brugerne ser den."
          />
          <p>
            Når en forstyrrelse er ovre, så tryk <Name>{notices.restored}</Name> ved den. Den nye meddelelse
            afslutter forstyrrelsen. <Name>{notices.end}</Name> fjerner en meddelelse uden at skrive en ny.
          </p>
        </>
      ),
    },
    {
      id: 'ordningsaar',
      title: years.title,
      body: (
        <>
          <p>Et år bliver først indtastet og derefter åbnet. Kun åbnede år har frikort.</p>
          <Steps>
            <li>
              Tryk <Name>{years.enter}</Name>, når beløbet er meldt ud, og skriv år og beløb. Det, du har
              skrevet, står der stadig, hvis siden bliver genindlæst.
            </li>
            <li>
              Åbn året fra årets egen side. Siden fortæller først, hvor mange der får et frikort. Et åbnet år
              kan ikke lukkes igen.
            </li>
          </Steps>
          <h3>{year.changeHeading}</h3>
          <p>
            Skriv det nye beløb, og hvornår det gælder fra, og tryk <Name>{year.look}</Name>. Siden fortæller,
            hvad der vil ske, før du gemmer. Et højere beløb gælder fra tidspunktet. Et lavere gælder fra det
            øjeblik, du gemmer, og kan ikke komme under det, der er brugt på et frikort.
          </p>
          <Picture
            of={pictures.change}
            alt="Det nye beløb og tidspunktet, og under dem, hvad der vil ske."
            caption="Før du gemmer, fortæller siden, hvad det nye beløb gør."
          />
          <p>
            Vil du fortryde en kommende ændring, så skriv det nuværende beløb med samme tidspunkt som
            ændringen. Siden siger, at ændringen bliver annulleret. Alle beløb, der har været indtastet,
            bliver stående under <Name>{year.historyHeading}</Name>.
          </p>
          <Remember heading={years.example}>
            <p>
              I et system til afprøvning kan et år have et beløb, der er fundet på. Det står der, indtil du
              har indtastet det rigtige beløb med samme tidspunkt.
            </p>
          </Remember>
        </>
      ),
    },
    {
      id: 'alarmer',
      title: alarms.title,
      body: (
        <>
          <p>{alarms.lead}</p>
          <p>{alarms.stops}</p>
          <Picture
            of={pictures.alarms}
            alt="Alarmerne med tidspunkt, hvem, antallet af numre, og om der er stoppet for opslag."
            caption="Alarmerne, med veje til loggen."
          />
          <p>
            Følg <Name>{alarms.follow}</Name> for at se, hvad personen eller organisationen ellers gjorde i
            den time. Kontakt organisationen, hvis du er i tvivl.
          </p>
        </>
      ),
    },
    {
      id: 'log',
      title: navigation.log,
      body: (
        <>
          <p>
            Driften ser hele loggen: alt, hvad nogen har set eller gjort i Socialt frikort, eller har prøvet
            på.
          </p>
          <LogGuide />
          <p>
            Nederst på siden står, hvor mange linjer der venter på at blive forseglet, og det nyeste segl.
            Bliver tallet ved med at vokse, så er forseglingen gået i stå.
          </p>
        </>
      ),
    },
    {
      id: 'naar-noget-er-galt',
      title: 'Når noget er galt',
      body: (
        <Words>
          {[
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
          ]}
        </Words>
      ),
    },
  ],
};
