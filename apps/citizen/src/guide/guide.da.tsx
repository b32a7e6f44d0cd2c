import { editableDays } from '@frikort/domain/employment';
import { da as cardTexts } from '@frikort/ui/card/card-texts.da';
import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import type { Guide } from '@frikort/ui/guide/guide';
import { Name, Picture, Refusals, Remember, Steps, Words } from '@frikort/ui/guide/prose.tsx';
import { MitIdApp, RulesHelp, Scheme, SessionEnd, supportChapter } from '@frikort/ui/guide/shared.da.tsx';
import { logins } from '@frikort/ui/login-refusals.da';
import { da as ui } from '@frikort/ui/messages.da';
import { da as accessLog } from '../access-log/access-log.da.ts';
import { da as citizen } from '../citizen/citizen.da.ts';
import { da as front } from '../front/front.da.ts';
import { da } from '../messages.da.ts';
import { pictures } from './pictures/da.gen.ts';

const { navigation } = da;

const login = {
  id: 'log-paa',
  title: 'Log på',
  body: (
    <>
      <p>
        Du logger på med dit eget MitID. Vælg <Name>{front.citizen.title}</Name> på <a href="/">forsiden</a>.
        Du skal have et socialt frikort for at komme ind.
      </p>
      <Picture
        of={pictures.entrances}
        alt="Forsiden med tre indgange: sagsbehandler, virksomhed og borger."
        caption="De tre indgange på forsiden. Din er den, der hedder Borger."
      />
      <MitIdApp />
      <SessionEnd />
      <h3>Hvis du ikke kommer ind</h3>
      <p>Siden fortæller dig, hvad der er galt. Her er det, den kan sige, og hvad du gør ved det.</p>
      <Refusals
        texts={logins}
        codes={[
          'no-enrolment',
          'wrong-entrance',
          'assurance-too-low',
          'cancelled-at-provider',
          'login-expired',
          'login-cookie-missing',
          'login-invalid',
        ]}
      />
    </>
  ),
};

const balance = {
  id: 'restbeloeb',
  title: 'Se, hvor meget du kan tjene endnu',
  body: (
    <>
      <p>
        Det store tal øverst på siden <Name>{citizen.title}</Name> er det beløb, du stadig kan tjene i år.
        Bjælken nedenunder viser det samme: Den mørke del er det, der er brugt, og resten er det, der er
        tilbage.
      </p>
      <Picture
        of={pictures.balance}
        alt="Årets restbeløb som et stort tal med en bjælke under."
        caption="Dit restbeløb i år. Tallet bliver mindre, hver gang en virksomhed registrerer en ansættelse."
      />
      <p>
        Under <Name>{citizen.months.heading}</Name> kan du se lønnen i årets måneder. Hele lønnen for en
        ansættelse står i den måned, hvor den slutter, også når arbejdet har varet flere måneder. Løn for
        arbejde, der ikke er slut endnu, er vist som kommende. Restbeløbet er det samme, uanset om den, der
        kigger, er dig, din kommune eller en virksomhed, der har dit frikortnummer.
      </p>
      <Picture
        of={pictures.months}
        alt="Årets tolv måneder som søjler med den løn, der er registreret i hver."
        caption="Måned for måned: lønnen står i den måned, hvor ansættelsen slutter."
      />
      <Remember heading="Beløbet følger kalenderåret">
        <p>
          Det, du ikke bruger i år, kan ikke flyttes til næste år. Til januar begynder du forfra med det nye
          års beløb og det samme frikortnummer.
        </p>
      </Remember>
      <p>
        En virksomhed kan ikke registrere mere, end der er tilbage. Tjener du mere, skal resten udbetales som
        almindelig løn, som der betales skat af. Spørg din kommune, hvad det betyder for din ydelse.
      </p>
    </>
  ),
};

const card = {
  id: 'vis-frikort',
  title: 'Vis dit frikort',
  body: (
    <>
      <p>
        Dit frikortnummer har fem cifre og er det samme i alle år. Virksomheden, du skal arbejde for, skal
        bruge nummeret for at registrere din løn.
      </p>
      <Picture
        of={pictures.card}
        alt="Frikortet med navn og frikortnummer og knapper, der viser det på skærmen og som PDF."
        caption="Frikortet på siden. Du kan vise det på skærmen eller hente det som PDF."
      />
      <Steps>
        <li>
          Find dit frikort med nummeret på siden <Name>{citizen.title}</Name>.
        </li>
        <li>
          Vælg <Name>{citizen.showOnScreen}</Name>, når du står over for den, der skal bruge nummeret. Så
          fylder frikortet hele skærmen. Er dit navn beskyttet, kan du dér vælge{' '}
          <Name>{cardTexts.initialsOnly}</Name>. Så står der kun initialer på skærmen og i den PDF, du henter
          dér.
        </li>
        <li>
          Vælg <Name>{citizen.showCard}</Name>, hvis du vil udskrive det eller sende det. Filen har dit navn
          og dit frikortnummer og ikke andet. Er dit navn beskyttet, står det også i den, at virksomheder kun
          ser dine initialer.
        </li>
      </Steps>
      <Picture
        of={pictures.cardOnScreen}
        alt="Frikortet, der fylder hele skærmen, med nummer, navn og tidspunkt."
        caption="Frikortet på hele skærmen, når du står ved en disk."
      />
      <Remember heading="Giv kun nummeret til den, du vil arbejde for">
        <p>
          Den, der har nummeret og er logget på for en virksomhed, kan se dit navn og dit restbeløb. Dit
          CPR-nummer skal en virksomhed ikke bruge her.
        </p>
      </Remember>
    </>
  ),
};

const employments = {
  id: 'ansaettelser',
  title: 'Dine ansættelser',
  body: (
    <>
      <p>
        Under hvert år ser du de ansættelser, som virksomheder har registreret: virksomheden, perioden, lønnen
        og en kontaktperson, som du kan skrive eller ringe til. Åbn en ansættelse for at se dens historik:
        hvad der er rettet, hvornår, og hvilken virksomhed der gjorde det. Tidligere år finder du under{' '}
        <Name>{citizen.otherYears}</Name>.
      </p>
      <h3>Det skal virksomheden gøre</h3>
      <ul>
        <li>Registrere ansættelsen her. Det bør ske, før arbejdet begynder.</li>
        <li>Regne feriepenge og pension med i beløbet. De bliver udbetalt sammen med lønnen.</li>
        <li>
          Lade være med at indberette lønnen til eIndkomst. Ellers kan du komme til at betale skat af lønnen
          og få mindre i ydelse.
        </li>
      </ul>
      <h3>Hvis noget er forkert</h3>
      <p>
        Kontakt virksomheden. Det er den, der kan rette, og det kan den i {editableDays - 1} dage efter
        slutdatoen. Den sidste dag står på ansættelsen. Derefter er ansættelsen låst, og ingen kan rette den,
        heller ikke virksomheden, kommunen eller support. Er noget i den forkert, så tal med din kommune. Det
        kan du også gøre, hvis virksomheden ikke hjælper dig. En ansættelse, der er annulleret, bliver stående
        på listen, men tæller ikke med.
      </p>
    </>
  ),
};

const municipality = {
  id: 'kommunen',
  title: 'Din kommune og dit frikort',
  body: (
    <>
      <p>
        Under <Name>{citizen.facts}</Name> kan du se din kommune, hvornår frikortet er oprettet, og hvem der
        er <Name>{citizen.caseworker}</Name>, hvis nogen er tilknyttet.
      </p>
      <h3>Hvis frikortet er inaktivt</h3>
      <p>
        Kommunen kan deaktivere et frikort. Du kan se hvornår og med hvilken begrundelse. Virksomheder kan så
        ikke registrere nye ansættelser, men det, der allerede er registreret, gælder stadig, og du kan stadig
        logge på. Kommunen kan også genaktivere frikortet. Så har det samme nummer som før.
      </p>
      <p>
        Er du uenig, så tal med din kommune. En afgørelse om, at du ikke længere kan have et frikort, kan du
        klage over.
      </p>
    </>
  ),
};

const data = {
  id: 'dine-oplysninger',
  title: 'Dine oplysninger, og hvem der har set dem',
  body: (
    <>
      <p>
        Socialt frikort har dit navn, dit CPR-nummer, dit frikortnummer, din kommune og dine ansættelser. Din
        adresse er der ikke. CPR-nummeret er gemt krypteret, og virksomheder ser det aldrig.
      </p>
      <Words>
        {[
          ['Din kommune', 'ser dine oplysninger, dit restbeløb og alle dine ansættelser.'],
          [
            'En virksomhed, der har dit frikortnummer',
            'ser dit navn, dit restbeløb og de ansættelser, den selv har registreret. Den ser ikke andre virksomheders.',
          ],
          [
            'Andre kommuner',
            'kan kun få at vide, at du har et frikort i en anden kommune, hvis de søger på dit CPR-nummer.',
          ],
        ]}
      </Words>
      <p>
        Har du beskyttet navn og adresse, ser virksomheder kun dine initialer. Læs så nummeret op for dem, så
        de er sikre på, at det er rigtigt.
      </p>
      <h3>{accessLog.title}</h3>
      <p>
        Alt, hvad brugere gør her, bliver skrevet i en log. Under <Name>{navigation.accessLog}</Name> kan du
        se, hvem der har set dine oplysninger eller forsøgt på det: tidspunkt, organisation, rolle og formål.
        Navnet på medarbejderen står der ikke. Listen er delt op efter dag og organisation. Det, der blev
        afvist, og andre kommuners opslag står øverst på dagen. Undrer noget dig, så kontakt din kommune.
      </p>
      <Picture
        of={pictures.accessLog}
        alt="Listen over, hvem der har set oplysningerne, dag for dag med en linje for hver organisation. Den første linje er åben og viser tidspunkt, hvad og formål."
        caption="Hvem har set mine oplysninger: det seneste står først."
      />
      <h3>Hent dine oplysninger</h3>
      <p>
        Under <Name>{navigation.myData}</Name> kan du hente det, du kan se her, som PDF til at læse eller som
        JSON til at bruge i et andet it-system. Frikortets egen historik og CPR-registrets status er ikke med.
        Dem kan du bede kommunen om. Filen har dit CPR-nummer i sig, så pas på den.
      </p>
      <Picture
        of={pictures.myData}
        alt="Knapperne, der henter dine oplysninger som PDF og som JSON."
        caption="Hent dine oplysninger."
      />
      <p>
        Læs mere: <a href="/privatliv">{ui.footer.privacy}</a>.
      </p>
    </>
  ),
};

/** The citizens' guide, in Danish. */
export const guide: Guide = {
  title: ui.help.guides.citizen,
  lead: 'For dig, der har et socialt frikort. Vejledningen viser, hvordan du bruger siden. Spørg din kommune, hvem der kan få et frikort, og hvilke regler der gælder.',
  editions: [
    {
      version: '1.0',
      date: '2026-11-21',
      changes: [
        'Første udgave af vejledningen.',
        'Du logger på med MitID. NemID findes ikke længere.',
        'Se dit restbeløb måned for måned, og se tidligere år.',
        'Se, hvem der har set dine oplysninger, og hent dem som fil.',
      ],
    },
  ],
  chapters: [
    { id: 'ordningen', title: 'Hvad er et socialt frikort?', body: <Scheme /> },
    login,
    balance,
    card,
    employments,
    municipality,
    data,
    supportChapter({
      others: [
        <RulesHelp key="rules" />,
        'At søge om et frikort, og spørgsmål til din sag og din ydelse: din kommune.',
        'En ansættelse, der er forkert eller mangler: virksomheden.',
        <>
          Login med MitID: <ExternalLink href={externalLinks.mitId}>mitid.dk</ExternalLink>
        </>,
      ],
    }),
  ],
};
