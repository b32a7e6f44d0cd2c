import type { Guide } from '@frikort/ui/guide/guide';
import { ProfessionalLoginHelp, RulesHelp, Scheme, supportChapter } from '@frikort/ui/guide/shared.da.tsx';
import { da as ui } from '@frikort/ui/messages.da';
import { citizen, lists, status } from './citizen.da.tsx';
import { find, grantChapter, words } from './find.da.tsx';
import { administrator, login } from './login.da.tsx';
import { coming, data, others, rules } from './others.da.tsx';

/** The caseworkers' guide, in Danish. */
export const guide: Guide = {
  title: ui.help.guides.caseworker,
  lead: 'For ansatte i kommunerne, der opretter og følger sociale frikort. Vejledningen viser, hvordan du bruger Socialt frikort. Den beskriver ikke sagsgange eller lovens regler.',
  editions: [
    {
      version: '1.0',
      date: '2026-11-21',
      changes: [
        'Første udgave af vejledningen.',
        'Du logger på med MitID Erhverv. NemID findes ikke længere.',
        'Frikort gælder alle år, der er åbnet, i stedet for to bestemte år.',
        'Lister over borgere uden sagsbehandler og over alle kommunens borgere, som kan hentes som fil.',
        'Deaktivering og genaktivering har begrundelse og afgørelsesdato.',
        'Borgeren kan se, hvem der har set oplysningerne.',
      ],
    },
  ],
  chapters: [
    { id: 'ordningen', title: 'Hvad er et socialt frikort?', body: <Scheme /> },
    words,
    login,
    administrator,
    find,
    grantChapter,
    citizen,
    lists,
    status,
    rules,
    others,
    data,
    supportChapter({
      others: [
        <RulesHelp key="rules" />,
        'Sagsgange og journalisering: kommunens egen ledelse og fagsystem.',
        <ProfessionalLoginHelp key="login" />,
      ],
    }),
    coming,
  ],
};
