import { adultAge } from '@frikort/domain/enrolment';
import type { Chapter } from '@frikort/ui/guide/guide';
import { Name, Picture, Remember, Steps, Words } from '@frikort/ui/guide/prose.tsx';
import { da as about } from '../citizen-messages.da.ts';
import { da } from '../messages.da.ts';
import { pictures } from './pictures/da.gen.ts';

export const words: Chapter = {
  id: 'ord',
  title: 'Ord, du møder',
  body: (
    <Words>
      {[
        [
          'Ansvarlig kommune',
          'Den kommune, der har oprettet frikortet. Kun dens sagsbehandlere kan se borgeren.',
        ],
        [
          'Ansættelse',
          'En virksomheds registrering af en borgers arbejde: start, slut, løn og kontaktperson. Den ligger i ét kalenderår.',
        ],
        ['Beløbsgrænse', 'Det, en borger må tjene på frikortet i et kalenderår.'],
        [
          'Frikort',
          'Borgerens ret til at bruge ordningen. Borgeren har et frikort for hvert år, der er åbnet, og de har samme status.',
        ],
        [
          'Frikortnummer',
          'Fem cifre, som borgeren beholder i alle år. Virksomheder bruger det til at registrere ansættelser, og du kan søge på det.',
        ],
        ['Historik', 'Hvad der er sket, hvornår, og hvem der gjorde det.'],
        [
          'Kontaktperson',
          'Den i virksomheden, som borgeren og kommunen kan spørge om en ansættelse. Den står på hver ansættelse.',
        ],
        [
          'Restbeløb',
          'Beløbsgrænsen minus de ansættelser, der er registreret i året. Det kan aldrig blive negativt.',
        ],
        [
          'Tilknyttet sagsbehandler',
          'Den sagsbehandler, der følger borgeren. Højst én ad gangen. Borgeren kan se navnet.',
        ],
      ]}
    </Words>
  ),
};

export const find: Chapter = {
  id: 'find-borger',
  title: 'Find en borger',
  body: (
    <>
      <p>
        Søgefeltet <Name>{da.search.label}</Name> står øverst på alle sider. Skriv et CPR-nummer, med eller
        uden bindestreg, eller et frikortnummer, og vælg <Name>{da.search.action}</Name>. Med{' '}
        <Name>{da.search.shortcut}</Name> kommer du til feltet uden mus.
      </p>
      <Picture
        of={pictures.search}
        alt="Startsiden for sagsbehandlere med søgefeltet øverst og menuen med lister."
        caption="Søgefeltet og menuen, som de ser ud på alle sider."
      />
      <ul>
        <li>Har borgeren et frikort i din kommune, kommer du til borgerens side.</li>
        <li>Har borgeren ikke et frikort, ser du navnet og kan oprette et. Søg på CPR-nummeret.</li>
        <li>
          Er der noget galt med det, du har skrevet, eller findes nummeret ikke, siger siden det ved feltet
          eller i resultatet. Erstatnings-CPR-numre kan ikke slås op.
        </li>
      </ul>
      <h3>Borgere i andre kommuner</h3>
      <p>
        Har en anden kommune oprettet frikortet, får du kun det at vide. Du ser hverken navn, nummer eller
        ansættelser, og siden siger ikke, hvilken kommune det er. Spørg borgeren.
      </p>
      <Picture
        of={pictures.otherMunicipality}
        alt="Beskeden om, at borgeren har et frikort i en anden kommune."
        caption="Det, du ser, når en anden kommune er ansvarlig."
      />
      <Remember heading="Søg kun, når du har en grund">
        <p>
          Hver søgning bliver logget, også når den ikke finder nogen. En borger med et frikort kan se, at
          kommunen har søgt.
        </p>
      </Remember>
    </>
  ),
};

const { withoutFrikort, grant, citizen, showCard } = about;

export const grantChapter: Chapter = {
  id: 'opret',
  title: 'Opret et frikort',
  body: (
    <>
      <p>
        Kommunen visiterer borgeren og journaliserer sagen i sit eget fagsystem. Her opretter du frikortet,
        når afgørelsen er truffet, og borgeren har givet samtykke.
      </p>
      <Steps>
        <li>Søg på borgerens CPR-nummer, og kontrollér navnet.</li>
        <li>
          Vælg <Name>{withoutFrikort.grant}</Name>.
        </li>
        <li>Læs, hvilke år frikortet gælder for. Der kommer et nyt for hvert år, der bliver åbnet senere.</li>
        <li>
          Sæt kryds ved samtykket. Krydset er aldrig sat på forhånd: borgeren skal have sagt ja til, at navn,
          CPR-nummer og registreret løn gemmes og bruges, og til, at en virksomhed med frikortnummeret kan se
          navn og restbeløb.
        </li>
        <li>
          Vælg <Name>{grant.confirm}</Name>.
        </li>
        <li>
          Giv borgeren frikortnummeret. Brug <Name>{citizen.copyNumber}</Name> eller{' '}
          <Name>{showCard.action}</Name>.
        </li>
      </Steps>
      <Picture
        of={pictures.withoutFrikort}
        alt="Siden om en borger uden frikort med knappen, der opretter et."
        caption="En borger uden frikort."
      />
      <Picture
        of={pictures.grantDialog}
        alt="Dialogen, der opretter et frikort, med årene, påmindelsen om nummeret og afkrydsningen af samtykke."
        caption="Før frikortet bliver oprettet, bekræfter du borgerens samtykke."
      />
      <Picture
        of={pictures.granted}
        alt="Beskeden om, at frikortet er oprettet, med frikortnummeret og knapper til at kopiere og vise det."
        caption="Nummeret, som borgeren skal have."
      />
      <p>
        Din kommune er fra nu af ansvarlig for frikortet, og kun dens sagsbehandlere kan se borgeren. Opretter
        to kommuner på samme tid, gælder den første oprettelse, og den anden kommune får besked.
      </p>
      <h3>Når CPR-registret har en advarsel</h3>
      <p>
        Er borgeren død, eller er nummeret annulleret eller ændret, kan der ikke oprettes et frikort på det.
        Er nummeret ændret, fører siden dig til det nye. Er borgeren under {adultAge} år, udrejst, forsvundet
        eller bosat i Grønland, advarer siden, og du vurderer selv, om du vil fortsætte.
      </p>
    </>
  ),
};
