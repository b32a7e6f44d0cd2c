import { reopenedDays, reopeningAnswerDays } from '@frikort/domain/reopening';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { da as texts } from '../corrections/corrections-page.da.ts';
import type { Said } from './outline.ts';

export const corrections: Said['rettelser'] = {
  title: 'Rettelser og indsigelser',
  texts: [
    <>
      Kommunen retter ikke selv i ansættelser. Forsiden fortæller, når en virksomhed beder om at rette en låst
      ansættelse, og når en borger siger, at noget er forkert. Herfra kommer du til <Name>{texts.title}</Name>
      . Borgerens side siger det også.
    </>,
    'Når en virksomhed beder om at rette',
    <>
      Du kan se virksomhedens begrundelse, perioden og lønnen. Vælg <Name>{texts.approve}</Name> eller{' '}
      <Name>{texts.refuse}</Name>. Siger du nej, skal du skrive hvorfor. Borgeren og virksomheden kan se det.
    </>,
    [
      `Siger du ja, kan virksomheden rette eller annullere ansættelsen i ${reopenedDays} dage, i dag talt med. Restbeløbet kan stadig aldrig blive overskredet.`,
      `Svarer ingen inden ${reopeningAnswerDays} dage, udløber ønsket, og virksomheden kan bede igen.`,
      'Det er den kommune, borgeren hører til, når der svares, der svarer. Også når frikortet er inaktivt.',
      'Spørgsmål og svar står i ansættelsens historik.',
    ],
    'Når en borger siger, at noget er forkert',
    <>
      Så længe virksomheden kan rette, er det den, der svarer borgeren. Er ansættelsen låst, kommer det også
      til jer. Tal med borgeren eller virksomheden, som kan bede om at rette. Vælg derefter{' '}
      <Name>{texts.answer}</Name>. Svaret ændrer ikke ansættelsen, og borgeren kan se det.
    </>,
  ],
};
