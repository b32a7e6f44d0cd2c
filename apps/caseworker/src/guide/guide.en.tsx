import { controlWarnedDays } from '@frikort/domain/message';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { professionalLoginHelp, rulesHelp, scheme, supportChapter } from '@frikort/ui/guide/shared.en.tsx';
import { inboxChapter } from '@frikort/ui/inbox/inbox-guide.en.tsx';
import { en as ui } from '@frikort/ui/messages.en';
import { citizen, control, letters, lists, status } from './citizen.en.tsx';
import { corrections } from './corrections.en.tsx';
import { figures } from './figures.en.tsx';
import { find, grantChapter, words } from './find.en.tsx';
import { administrator, login } from './login.en.tsx';
import { data, others, rules } from './others.en.tsx';
import { outline } from './outline.ts';
import { pictures } from './pictures/en.gen.ts';
import { selfServiceChapter } from './self-service.en.tsx';
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
      tal: figures,
      selvbetjening: selfServiceChapter,
      beskeder: inboxChapter(
        [
          'That a colleague has taken over a citizen from you, or assigned you to one.',
          `Controls that are due within ${controlWarnedDays} days, and controls that are overdue.`,
          'Transfers that wait for an answer or were declined, and citizens who were transferred.',
          'Companies that ask to edit a locked employment, and citizens who say that something is wrong.',
        ],
        'You are told about the citizens you are assigned to. If nobody is assigned, all caseworkers of the municipality are told. When a citizen no longer belongs to the municipality, you cannot see whom an old message is about.',
      ),
      deaktiver: status,
      breve: letters,
      regler: rules,
      'virksomheder-og-borgere': others,
      persondata: data,
      support: supportChapter([
        rulesHelp,
        'Case work and record keeping: your management, and the municipality’s own case system.',
        professionalLoginHelp,
      ]),
    },
  },
  pictures,
);
