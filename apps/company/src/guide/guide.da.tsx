import type { Guide } from '@frikort/ui/guide/guide';
import { ProfessionalLoginHelp, RulesHelp, Scheme, supportChapter } from '@frikort/ui/guide/shared.da.tsx';
import { da as ui } from '@frikort/ui/messages.da';
import { login } from './login.da.tsx';
import { change, contactPerson, data, overview } from './overview.da.tsx';
import { newYear, register, rules } from './register.da.tsx';

/** The companies' guide, in Danish. */
export const guide: Guide = {
  title: ui.help.guides.company,
  lead: 'For virksomheder, foreninger og offentlige arbejdspladser, der ansætter en borger med et socialt frikort. Vejledningen viser, hvordan du bruger Socialt frikort. Den erstatter ikke reglerne.',
  editions: [
    {
      version: '1.0',
      date: '2026-11-21',
      changes: [
        'Første udgave af vejledningen.',
        'Du logger på med MitID Erhverv. NemID findes ikke længere.',
        'Tilføj løn til en ansættelse, gentag en ansættelse, og del den ved nytår.',
        'Søg, filtrér og hent ansættelser som fil. P-nummer og virksomhedens egen reference kan skrives på.',
      ],
    },
  ],
  chapters: [
    { id: 'ordningen', title: 'Hvad er et socialt frikort?', body: <Scheme /> },
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
        'At en borger søger om et frikort, eller at et frikort er inaktivt: borgerens kommune.',
        <ProfessionalLoginHelp key="login" />,
        'Virksomhedens lønsystem, og hvordan det undlader at indberette: leverandøren af lønsystemet.',
      ],
    }),
  ],
};
