import type { Guide } from '@frikort/ui/guide/guide';
import { ProfessionalLoginHelp, RulesHelp, Scheme, supportChapter } from '@frikort/ui/guide/shared.en.tsx';
import { en as ui } from '@frikort/ui/messages.en';
import { citizen, lists, status } from './citizen.en.tsx';
import { find, grantChapter, words } from './find.en.tsx';
import { administrator, login } from './login.en.tsx';
import { coming, data, others, rules } from './others.en.tsx';

/** The caseworkers' guide, in English. */
export const guide: Guide = {
  title: ui.help.guides.caseworker,
  lead: 'For municipal employees who grant socialt frikort and follow up on them. The guide shows how to use the service. It does not describe case work or the rules in the act.',
  editions: [
    {
      version: '1.0',
      date: '2026-11-21',
      changes: [
        'First edition of the guide.',
        'You log in with MitID Erhverv. NemID no longer exists.',
        'A frikort covers all years that are opened, instead of two fixed years.',
        'Lists of citizens without a caseworker and of all citizens of the municipality, which can be downloaded as files.',
        'Deactivation and reactivation have a reason and a date of decision.',
        'Citizens can see who has looked at their data.',
      ],
    },
  ],
  chapters: [
    { id: 'ordningen', title: 'What is a socialt frikort?', body: <Scheme /> },
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
        'Case work and record keeping: your management, and the municipality’s own case system.',
        <ProfessionalLoginHelp key="login" />,
      ],
    }),
    coming,
  ],
};
