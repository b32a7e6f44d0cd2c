import { freshLoginMinutes } from '@frikort/domain/integration';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as systems } from '@frikort/ui/systems/systems.da';
import { da as app } from '../messages.da.ts';
import { da as approvals } from '../systems/approvals.da.ts';
import type { Said } from './outline.ts';

export const itSystems: Said['it-systemer'] = {
  title: 'It-systemer, der handler for jer',
  texts: [
    `Jeres lønsystem kan selv hente og registrere ansættelser. Det kan kun det, I har valgt, og det, det gør, står i historik og log under dets eget navn. Første gang du opretter eller giver lov, skal du logge på igen. Så har du ${freshLoginMinutes} minutter.`,
    'Giv jeres eget it-system adgang',
    [
      <>
        Vælg <Name>{app.navigation.systems}</Name> i menuen, og så <Name>{systems.list.create}</Name>.
      </>,
      'Skriv, hvad it-systemet hedder, og vælg, hvad det skal kunne, og hvor længe nøglen gælder.',
      <>
        Kopiér nøglen, og giv den til den, der sætter it-systemet op. Vælg så <Name>{systems.made.goOn}</Name>
        .
      </>,
    ],
    {
      heading: 'Nøglen bliver kun vist én gang',
      text: 'Er den blevet væk, så lav en ny, og luk den gamle. Support kan heller ikke se den.',
    },
    'Skift nøgle',
    [
      <>
        Vælg it-systemet og så <Name>{systems.system.newKey}</Name>. Den gamle virker imens.
      </>,
      'Sæt den nye nøgle ind i it-systemet.',
      'Luk den gamle, når den nye er brugt. Det kan du se ud for nøglen.',
    ],
    'Lad en leverandør handle for jer',
    [
      <>
        Åbn det link, leverandøren har sendt, eller vælg <Name>{approvals.toApprovals}</Name> og så{' '}
        <Name>{approvals.approve}</Name>, og søg leverandøren frem.
      </>,
      'Kontrollér, at det er den leverandør, I har en aftale med.',
      <>
        Vælg, hvad it-systemet må, og hvor længe, og vælg <Name>{approvals.new.submit}</Name>.
      </>,
    ],
    <>
      Under <Name>{approvals.title}</Name> kan du se, hvad hver leverandør må og har gjort, og tage
      tilladelsen tilbage. Det gælder med det samme. Det, der allerede er registreret, bliver stående.
    </>,
  ],
};
