import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { professionalLoginHelp, rulesHelp, scheme, supportChapter } from '@frikort/ui/guide/shared.en.tsx';
import { en as ui } from '@frikort/ui/messages.en';
import { citizen, control, lists, status } from './citizen.en.tsx';
import { corrections } from './corrections.en.tsx';
import { find, grantChapter, words } from './find.en.tsx';
import { administrator, login } from './login.en.tsx';
import { coming, data, others, rules } from './others.en.tsx';
import { outline } from './outline.ts';
import { pictures } from './pictures/en.gen.ts';
import { transfer } from './transfer.en.tsx';

/** The caseworkers' guide, in English. */
export const guide = guideOf(
  outline,
  {
    title: ui.help.guides.caseworker,
    lead: 'For municipal employees who grant socialt frikort and follow up on them. The guide shows how to use the service. It does not describe case work or the rules in the act.',
    changes: {
      '1.0': [
        'First edition of the guide.',
        'You log in with MitID Erhverv. NemID no longer exists.',
        'A frikort covers all years that are opened, instead of two fixed years.',
        'Lists of citizens without a caseworker and of all citizens of the municipality, which can be downloaded as files.',
        'Deactivation and reactivation have a reason and a date of decision.',
        'Citizens can see who has looked at their data.',
      ],
    },
    chapters: {
      ordningen: { title: 'What is a socialt frikort?', texts: [scheme] },
      ord: words,
      'log-paa': login,
      'tildel-rettighed': administrator,
      'find-borger': find,
      opret: grantChapter,
      'borgerens-side': citizen,
      lister: lists,
      kontrol: control,
      rettelser: corrections,
      overfoersler: transfer,
      deaktiver: status,
      regler: rules,
      'virksomheder-og-borgere': others,
      persondata: data,
      support: supportChapter([
        rulesHelp,
        'Case work and record keeping: your management, and the municipality’s own case system.',
        professionalLoginHelp,
      ]),
      'paa-vej': coming,
    },
  },
  pictures,
);
