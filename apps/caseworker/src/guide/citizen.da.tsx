import { editableDays } from '@frikort/domain/employment';
import { da as cardDa } from '@frikort/ui/card/card-texts.da';
import type { Chapter } from '@frikort/ui/guide/guide';
import { Name, Picture, Remember, Steps, Words } from '@frikort/ui/guide/prose.tsx';
import { da as about } from '../citizen-messages.da.ts';
import { da } from '../messages.da.ts';
import { pictures } from './pictures/da.gen.ts';

const {
  citizen: texts,
  year,
  showCard,
  assign,
  release,
  deactivate,
  reactivate,
  statusChange,
  list,
  exportList,
} = about;
const { navigation } = da;

export const citizen: Chapter = {
  id: 'borgerens-side',
  title: 'Borgerens side',
  body: (
    <>
      <Picture
        of={pictures.citizen}
        alt="En borgers side med CPR-nummer, frikortnummer, tilknyttet sagsbehandler, knapper og årets frikort."
        caption="Øverst borgeren og det, du kan gøre. Under det et felt for hvert år."
      />
      <p>
        Øverst står navn, CPR-nummer, frikortnummer og tilknyttet sagsbehandler. Et mærke viser, om navn og
        adresse er beskyttet, om frikortet er inaktivt, og om CPR-registret har en besked om borgeren. Under{' '}
        <Name>{texts.handOver}</Name> kan du læse, hvordan borgeren får sit nummer.
      </p>
      <h3>Årets frikort</h3>
      <p>
        Hvert år har sit eget felt med restbeløb og status. Med <Name>{year.employments}</Name> ser du
        ansættelserne: åbn en for at se virksomheden, kontaktpersonen, lønnen og ansættelsens egen historik.
        Med <Name>{year.history}</Name> ser du, hvad der er sket med frikortet.
      </p>
      <Picture
        of={pictures.year}
        alt="Årets frikort med historik og ansættelser åbnet, og en ansættelse med kontaktperson og historik."
        caption="Et år med historik og ansættelser åbnet. En annulleret ansættelse tæller ikke med."
      />
      <h3>Vis frikort</h3>
      <p>
        <Name>{showCard.action}</Name> viser frikortnummer og navn på hele skærmen. Vælg{' '}
        <Name>{cardDa.pdf}</Name> for at få et ark, som du kan udskrive eller sende til borgeren. Er navnet
        beskyttet, kan du nøjes med at vise initialerne. Er frikortet inaktivt, kan det ikke vises.
      </p>
      <Remember heading="Du kan ikke registrere eller rette ansættelser">
        <p>
          Det gør virksomheden. Ansætter kommunen selv en borger, logger en medarbejder på gennem indgangen
          for virksomheder og registrerer ansættelsen med kommunens CVR-nummer. Det kræver ikke rettigheden
          som sagsbehandler.
        </p>
      </Remember>
    </>
  ),
};

export const lists: Chapter = {
  id: 'lister',
  title: 'Tilknytning og lister',
  body: (
    <>
      <p>
        Vælg <Name>{assign.action}</Name> på borgerens side for at blive tilknyttet. Er en anden tilknyttet,
        står det i dialogen, hvem du erstatter. Med <Name>{release.action}</Name> fjerner du tilknytningen.
        Det kan enhver sagsbehandler i kommunen.
      </p>
      <Picture
        of={pictures.assignDialog}
        alt="Dialogen, der spørger, om du vil tilknytte dig borgeren."
        caption="En borger har højst én tilknyttet sagsbehandler."
      />
      <Words>
        {[
          [navigation.mine, 'De borgere, du er tilknyttet.'],
          [navigation.unassigned, 'Borgere i kommunen, som ingen er tilknyttet.'],
          [navigation.all, 'Alle med et frikort, som kommunen er ansvarlig for.'],
        ]}
      </Words>
      <Picture
        of={pictures.mine}
        alt="Listen over dine tilknyttede borgere med navn, CPR-nummer, frikortnummer, status og restbeløb."
        caption="Mine tilknyttede borgere. Vælg en række for at komme til borgeren, og gå tilbage til det samme sted."
      />
      <p>
        Brug <Name>{list.filter}</Name> til en del af navnet eller et frikortnummer, og vælg status. Tryk på
        en overskrift med en pil for at sortere efter den, for eksempel laveste restbeløb først. CPR-numre kan
        du ikke sortere efter, for de er krypteret. På en smal skærm hedder det <Name>{list.sort}</Name>.
      </p>
      <h3>Hent en liste som fil</h3>
      <p>
        Med <Name>{exportList.action}</Name> henter du listen som en fil, der åbner rigtigt i Excel. Filen har
        alle de borgere, der passer til det, du har valgt, også dem, der ikke er vist endnu. CPR-numre er kun
        med, hvis du selv sætter kryds ved <Name>{exportList.withCpr}</Name>. Slet filen, når du ikke længere
        skal bruge den. Det bliver logget, at du henter den. En borgers ansættelser i et år kan hentes på
        samme måde fra borgerens side.
      </p>
      <Picture
        of={pictures.exportDialog}
        alt="Dialogen, der henter listen som fil, med afkrydsningen af CPR-numre."
        caption="CPR-numre er kun med, hvis du selv sætter kryds."
      />
    </>
  ),
};

export const status: Chapter = {
  id: 'deaktiver',
  title: 'Deaktivér og genaktivér',
  body: (
    <>
      <p>
        Har borgeren ikke længere ret til frikortet, er det oprettet ved en fejl, eller vil borgeren ikke
        længere være med, deaktiverer du det. Kommunen træffer selv afgørelsen og hører borgeren efter de
        almindelige regler.
      </p>
      <Steps>
        <li>
          Vælg <Name>{deactivate.action}</Name> på borgerens side.
        </li>
        <li>
          Skriv en <Name>{statusChange.reason.toLocaleLowerCase('da')}</Name>. Borgeren kan se den.
        </li>
        <li>
          Skriv eventuelt <Name>{statusChange.decisionDate}</Name>: i dag eller tidligere.
        </li>
        <li>Bekræft.</li>
      </Steps>
      <Picture
        of={pictures.deactivateDialog}
        alt="Dialogen, der deaktiverer et frikort, med virkningen, begrundelse og afgørelsesdato."
        caption="Dialogen siger, hvad der sker, før du bekræfter."
      />
      <ul>
        <li>Det gælder alle år på én gang, fra nu af og ikke med tilbagevirkende kraft.</li>
        <li>Virksomheder kan ikke registrere nye ansættelser på et inaktivt frikort.</li>
        <li>
          De ansættelser, der er registreret, gælder stadig. Virksomhederne kan rette dem, så længe der er
          gået mindre end {editableDays} dage fra slutdatoen.
        </li>
        <li>
          Et dødsfald eller et nyt CPR-nummer deaktiverer ikke frikortet af sig selv. Siden gør dig opmærksom
          på det.
        </li>
      </ul>
      <p>
        <Name>{reactivate.action}</Name> står samme sted og virker på samme måde. Borgeren beholder sit
        frikortnummer.
      </p>
    </>
  ),
};
