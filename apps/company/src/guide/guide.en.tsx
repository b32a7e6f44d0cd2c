import type { Guide } from '@frikort/ui/guide/guide';
import { ProfessionalLoginHelp, RulesHelp, Scheme, supportChapter } from '@frikort/ui/guide/shared.en.tsx';
import { en as ui } from '@frikort/ui/messages.en';
import { login } from './login.en.tsx';
import { change, contactPerson, data, overview } from './overview.en.tsx';
import { newYear, register, rules } from './register.en.tsx';

/** The companies' guide, in English. */
export const guide: Guide = {
  title: ui.help.guides.company,
  lead: 'For companies, associations and public workplaces that employ a citizen with a socialt frikort. The guide shows how to use the service. It does not replace the rules.',
  editions: [
    {
      version: '1.0',
      date: '2026-11-21',
      changes: [
        'First edition of the guide.',
        'You log in with MitID Erhverv. NemID no longer exists.',
        'Add pay to an employment, repeat an employment, and split it at New Year.',
        'Search, filter and download employments as a file. P-number and your own reference can be added.',
      ],
    },
  ],
  chapters: [
    { id: 'ordningen', title: 'What is a socialt frikort?', body: <Scheme /> },
    rules,
    login,
    register,
    newYear,
    overview,
    change,
    contactPerson,
    data,
    supportChapter({
      others: [
        <RulesHelp key="rules" />,
        'A citizen who applies for a frikort, or a frikort that is inactive: the citizen’s municipality.',
        <ProfessionalLoginHelp key="login" />,
        'Your payroll system, and how to stop it from reporting: the supplier of the payroll system.',
      ],
    }),
  ],
};
