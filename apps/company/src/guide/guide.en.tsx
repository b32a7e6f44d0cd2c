import { lockWarnedDays } from '@frikort/domain/message';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { professionalLoginHelp, rulesHelp, scheme, supportChapter } from '@frikort/ui/guide/shared.en.tsx';
import { inboxChapter } from '@frikort/ui/inbox/inbox-guide.en.tsx';
import { en as ui } from '@frikort/ui/messages.en';
import { webhookChapter } from '@frikort/ui/webhooks/webhook-guide.en.tsx';
import { en as app } from '../messages.en.ts';
import { login } from './login.en.tsx';
import { outline } from './outline.ts';
import { change, contactPerson, data, overview } from './overview.en.tsx';
import { pictures } from './pictures/en.gen.ts';
import { newYear, register, rules } from './register.en.tsx';
import { several } from './several.en.tsx';
import { itSystems } from './systems.en.tsx';

/** The companies' guide, in English. */
export const guide = guideOf(
  outline,
  {
    title: ui.help.guides.company,
    lead: 'For companies, associations and public workplaces that employ a citizen with a socialt frikort. The guide shows how to use the service. It does not replace the rules.',
    changes: {
      '1.1': [
        'Paste many employments from a spreadsheet, or repeat a month.',
        'See the pay by month and citizen, and filter by month and dates.',
        'Let your IT systems get and register employments, and have them told when something happens.',
        'Be told in the app, and by email, when there is news.',
        'Ask the municipality for leave to edit a locked employment, and reply when a citizen says something is wrong.',
      ],
      '1.0': [
        'First edition of the guide.',
        'You log in with MitID Erhverv. NemID no longer exists.',
        'Add pay to an employment, repeat an employment, and split it at New Year.',
        'Search, filter and download employments as a file. P-number and your own reference can be added.',
      ],
    },
    chapters: {
      ordningen: { title: 'What is a socialt frikort?', texts: [scheme] },
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
          `Employments that you can edit for only ${lockWarnedDays} more days.`,
          'A frikort that has become inactive and has an employment of yours that is not over.',
          'A new year that has opened, so that you can register what goes on after New Year.',
          'The answer to whether you may edit a locked employment, and that a citizen says something is wrong.',
        ],
        'All employees of the company see the same messages, but each reads them for themselves. Emails you turn on for yourself.',
      ),
      'it-systemer': itSystems,
      haendelser: webhookChapter(app.navigation.events),
      persondata: data,
      support: supportChapter([
        rulesHelp,
        'A citizen who applies for a frikort, or a frikort that is inactive: the citizen’s municipality.',
        professionalLoginHelp,
        'Your payroll system, and how to stop it from reporting: the supplier of the payroll system.',
      ]),
    },
  },
  pictures,
);
