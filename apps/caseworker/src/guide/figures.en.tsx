import { smallestShown } from '@frikort/domain/disclosure-control';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en } from '../messages.en.ts';
import type { Said } from './outline.ts';

const { navigation } = en;

export const figures: Said['tal'] = {
  title: 'See the figures for your municipality',
  texts: [
    <>
      Under <Name>{navigation.figures}</Name> on the start page you can see what frikort lead to in your
      municipality: how many people have one, how many use it, employments, pay, and how long it takes until
      the first employment. You can choose a year and see the year before beside it. Each picture can be
      downloaded, and so can the figures behind it. On paper the figures stand below the picture.
    </>,
    {
      alt: 'How many employments does it lead to? Bars for each month of two years, and buttons that download figures and picture.',
      caption: 'Above the picture, words say what it shows. Each figure is under “See the figures”.',
    },
    [
      'The figures are counted every day. What has happened today is included tomorrow.',
      'They are about the citizens the municipality is responsible for now, in earlier years too.',
      'An employment belongs to the month in which it ends. Cancelled ones are not counted.',
      'Ordinary jobs cannot be seen. Social frikort only knows employments on a frikort.',
    ],
    `You see small numbers too. Do not show them to others: with fewer than ${smallestShown} people, someone can be recognised. Figures that can be shown are public, on the page “Figures about social frikort”, which is linked to at the foot of every page.`,
  ],
};
