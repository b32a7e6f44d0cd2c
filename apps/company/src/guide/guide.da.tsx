import { lockWarnedDays } from '@frikort/domain/message';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { professionalLoginHelp, rulesHelp, scheme, supportChapter } from '@frikort/ui/guide/shared.da.tsx';
import { inboxChapter } from '@frikort/ui/inbox/inbox-guide.da.tsx';
import { da as ui } from '@frikort/ui/messages.da';
import { webhookChapter } from '@frikort/ui/webhooks/webhook-guide.da.tsx';
import { da as app } from '../messages.da.ts';
import { login } from './login.da.tsx';
import { outline } from './outline.ts';
import { change, contactPerson, data, overview } from './overview.da.tsx';
import { pictures } from './pictures/da.gen.ts';
import { newYear, register, rules } from './register.da.tsx';
import { several } from './several.da.tsx';
import { itSystems } from './systems.da.tsx';

/** The companies' guide, in Danish. */
export const guide = guideOf(
  outline,
  {
    title: ui.help.guides.company,
    lead: 'For virksomheder, foreninger og offentlige arbejdspladser, der ansætter en borger med et socialt frikort. Vejledningen viser, hvordan du bruger Socialt frikort. Den erstatter ikke reglerne.',
    changes: {
      '1.1': [
        'Sæt mange ansættelser ind fra et regneark, eller gentag en måned.',
        'Se lønnen pr. måned og borger, og filtrér på måned og datoer.',
        'Lad jeres it-systemer hente og registrere ansættelser, og lad dem få besked, når der sker noget.',
        'Få besked i appen og på mail, når der er nyt.',
        'Bed kommunen om at måtte rette en låst ansættelse, og svar, når en borger siger, at noget er forkert.',
      ],
      '1.0': [
        'Første udgave af vejledningen.',
        'Du logger på med MitID Erhverv. NemID findes ikke længere.',
        'Tilføj løn til en ansættelse, gentag en ansættelse, og del den ved nytår.',
        'Søg, filtrér og hent ansættelser som fil. P-nummer og virksomhedens egen reference kan skrives på.',
      ],
    },
    chapters: {
      ordningen: { title: 'Hvad er et socialt frikort?', texts: [scheme] },
      regler: rules,
      'log-paa': login,
      registrer: register,
      nytaar: newYear,
      flere: several,
      oversigt: overview,
      ret: change,
      kontaktperson: contactPerson,
      beskeder: inboxChapter(
        [
          `Ansættelser, der kun kan rettes i ${lockWarnedDays} dage endnu.`,
          'Et frikort, som I har en ansættelse på, der ikke er slut, og som er blevet inaktivt.',
          'Et nyt år, der er åbnet, så I kan registrere det, der fortsætter efter nytår.',
          'Svar på, om I må rette en låst ansættelse, og at en borger siger, at noget er forkert.',
        ],
        'Alle medarbejdere i virksomheden ser de samme beskeder, men hver især læser dem. Mail slår du til for dig selv.',
      ),
      'it-systemer': itSystems,
      haendelser: webhookChapter(app.navigation.events),
      persondata: data,
      support: supportChapter([
        rulesHelp,
        'At en borger søger om et frikort, eller at et frikort er inaktivt: borgerens kommune.',
        professionalLoginHelp,
        'Virksomhedens lønsystem, og hvordan det undlader at indberette: leverandøren af lønsystemet.',
      ]),
    },
  },
  pictures,
);
