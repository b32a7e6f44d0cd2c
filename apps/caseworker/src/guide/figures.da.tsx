import { smallestShown } from '@frikort/domain/disclosure-control';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da } from '../messages.da.ts';
import type { Said } from './outline.ts';

const { navigation } = da;

export const figures: Said['tal'] = {
  title: 'Se kommunens tal',
  texts: [
    <>
      Under <Name>{navigation.figures}</Name> på startsiden kan du se, hvad frikort fører til i kommunen: hvor
      mange der har et, hvor mange der bruger det, ansættelser, løn og hvor længe der går til den første
      ansættelse. Du kan vælge år og se året før ved siden af. Hvert billede kan hentes, og det samme kan
      tallene bag det. På papir står tallene under billedet.
    </>,
    {
      alt: 'Hvor mange ansættelser bliver det til? Søjler for hver måned i to år, og knapper, der henter tal og billede.',
      caption: 'Øverst står med ord, hvad billedet viser. Under “Se tallene” er de hver især.',
    },
    [
      'Tallene tælles op hvert døgn. Det, der er sket i dag, er med i morgen.',
      'De er om de borgere, kommunen er ansvarlig for nu, også deres tidligere år.',
      'En ansættelse hører til den måned, hvor den slutter. Annullerede er ikke talt med.',
      'Ordinært job kan ikke ses. Socialt frikort kender kun ansættelser på frikort.',
    ],
    `Du ser også små tal. Vis dem ikke til andre: er der færre end ${smallestShown}, kan nogen genkendes. Tal, der kan vises frem, ligger offentligt på siden “Tal om socialt frikort”, som der er et link til nederst på alle sider.`,
  ],
};
