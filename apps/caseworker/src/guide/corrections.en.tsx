import { reopenedDays, reopeningAnswerDays } from '@frikort/domain/reopening';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as texts } from '../corrections/corrections-page.en.ts';
import type { Said } from './outline.ts';

export const corrections: Said['rettelser'] = {
  title: 'Corrections and objections',
  texts: [
    <>
      The municipality does not edit employments itself. The front page tells you when a company asks to edit
      a locked employment, and when a citizen says something is wrong. From there you come to{' '}
      <Name>{texts.title}</Name>. The citizen’s page says so too.
    </>,
    'When a company asks to edit',
    <>
      You can see the company’s reason, the period and the pay. Choose <Name>{texts.approve}</Name> or{' '}
      <Name>{texts.refuse}</Name>. If you say no, you must say why. The citizen and the company can see it.
    </>,
    [
      `If you say yes, the company can edit or cancel the employment for ${reopenedDays} days, counting today. The remaining balance still can never be exceeded.`,
      `If nobody answers within ${reopeningAnswerDays} days, the request lapses, and the company can ask again.`,
      'The municipality that the citizen belongs to when the answer is given is the one that answers, also when the frikort is inactive.',
      'Question and answer are in the history of the employment.',
    ],
    'When a citizen says something is wrong',
    <>
      While the company can edit, it is the company that replies to the citizen. If the employment is locked,
      it comes to you as well. Talk to the citizen or to the company, which can ask to edit. Then choose{' '}
      <Name>{texts.answer}</Name>. The employment stays as it is, and the citizen can see the reply.
    </>,
  ],
};
