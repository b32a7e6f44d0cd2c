import { appointmentCodeDays } from '@frikort/domain/effort-role';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { professionalLoginHelp, rulesHelp, supportChapter } from '@frikort/ui/guide/shared.en.tsx';
import { en as texts } from '../efforts/efforts.en.ts';
import { en as participants } from '../efforts/participants/participants.en.ts';
import { en as reports } from '../efforts/reports/reports.en.ts';
import { en as app } from '../messages.en.ts';
import { outline } from './outline.ts';
import { pictures } from './pictures/en.gen.ts';

const { navigation, guides } = app;
const { permissions } = texts;

/** The guide of those who work with efforts, in English. */
export const guide = guideOf(
  outline,
  {
    title: guides.efforts,
    lead: 'For administrators, effort managers and participant managers. It shows how an organisation gets going, and how participants are registered in and out.',
    changes: { '1.0': ['The first edition of the guide.'] },
    chapters: {
      adgang: {
        title: 'How to get access',
        texts: [
          'It takes two things: a permission, which the municipality’s user administrator gives, and an appointment, which someone in the organisation gives. You can have several of both. You need not be a caseworker.',
          [
            <>
              Ask the person who administers the municipality’s MitID Erhverv for{' '}
              <Name>{permissions['effort-administrator']}</Name>, <Name>{permissions['effort-manager']}</Name>{' '}
              or <Name>{permissions['participant-manager']}</Name>.
            </>,
            'Log in as a caseworker once. Then others can find you when they appoint people.',
            <>
              Choose <Name>{navigation.efforts}</Name>. It shows what you need to do, and the organisations
              and efforts in which you are appointed.
            </>,
          ],
          'An appointment stops at once when it is ended, or when you no longer hold the permission.',
        ],
      },
      administrator: {
        title: texts.rights['effort-administrator'],
        texts: [
          `The operator sets the organisation up when it has been ordered, and gives its first administrator a code. The code can be used once, within ${appointmentCodeDays} days.`,
          [
            <>
              Choose <Name>{texts.organisations.useCode}</Name>, enter the code, and press{' '}
              <Name>{texts.code.submit}</Name>.
            </>,
            <>
              Choose <Name>{texts.people.appoint}</Name> on the organisation’s page, and appoint at least one
              effort manager. Appoint a second administrator too.
            </>,
          ],
          [
            <>
              Choose <Name>{texts.finances.enter}</Name>, and enter who finances the year, and what its budget
              is.
            </>,
            'Keep an eye on the bar under the money. It shows how much of the budget the efforts have together.',
          ],
          {
            alt: 'The money of a year: who finances it, and a bar with how much of the budget the efforts have.',
            caption: 'The money of a year on the organisation’s page.',
          },
          {
            heading: 'Not before the organisation’s start',
            text: 'The start date is agreed with the operator. No participants, efforts or budgets can be registered for the time before.',
          },
        ],
      },
      indsatsansvarlig: {
        title: texts.rights['effort-manager'],
        texts: [
          'The effort manager sets efforts up, enters their budgets and appoints the participant managers.',
          [
            <>
              Choose <Name>{texts.efforts.create}</Name> on the organisation’s page. The name must be the
              effort’s own.
            </>,
            <>
              Press <Name>{texts.budgets.set}</Name>, and enter whole kroner for each calendar year.
            </>,
            <>
              Press <Name>{texts.people.appointEffort}</Name>. Without a participant manager, no participants
              can be registered one by one.
            </>,
            <>
              Use <Name>{participants.count.set}</Name> for courses and meetings of which only the number is
              known.
            </>,
          ],
          {
            alt: 'An effort with its period, category and numbers of participants.',
            caption: 'The effort’s page as the effort manager sees it.',
          },
          { heading: 'Choose the category with care', text: texts.effortForm.categoryHint },
          'Enter the last day when the effort ends. It stays in the list of those that have ended.',
        ],
      },
      deltageransvarlig: {
        title: texts.rights['participant-manager'],
        texts: [
          'The participant manager registers participants when they start and when they finish. Do it as you go. Then today’s figures are right, and so are the results of those who have finished.',
          [
            <>
              Print the consent, and have the participant sign it. Then choose{' '}
              <Name>{participants.section.register}</Name>.
            </>,
            <>
              Choose <Name>{participants.form.identified}</Name>, enter the CPR number, first day, benefits
              and occupation, and add the signed consent.
            </>,
            <>
              Choose <Name>{participants.form.anonymousKind}</Name> when the participant does not consent, or
              has a protected name and address.
            </>,
          ],
          {
            alt: 'The form in which a participant is registered by name or anonymously.',
            caption: 'A participant is registered by name, with consent.',
          },
          {
            heading: 'The consent text must not be changed',
            text: 'It is the same in the whole country. Use the one on the page, and none of your own.',
          },
          [
            <>
              Press <Name>{participants.participant.endAct}</Name> when the participant finishes, and enter
              why, and what comes after.
            </>,
            <>
              Press <Name>{participants.participant.edit}</Name> when the first day, or the benefits or
              occupation before the effort, were entered wrongly.
            </>,
            <>
              Look at the list <Name>{participants.list.states.overdue}</Name> now and then.
            </>,
            <>
              Press <Name>{participants.participant.withdrawAct}</Name> when a participant withdraws the
              consent. Name and CPR number are deleted at once.
            </>,
          ],
          'Each time you see a participant by name, it is entered in the log, and the participant can see it.',
        ],
      },
      rapporter: {
        title: 'Read the reports',
        texts: [
          'Everyone who is appointed in an organisation can read its report. It shows each effort by itself. The report of all organisations shows each category by itself.',
          [
            <>
              Choose <Name>{texts.reports}</Name> under <Name>{navigation.efforts}</Name>.
            </>,
            <>
              Choose report, year and period. <Name>{reports.wholeYear}</Name> is chosen until you choose a
              quarter.
            </>,
            <>
              Press <Name>{reports.download}</Name> if you want to work with the figures.
            </>,
          ],
          {
            alt: 'A report for a quarter, with a choice of report, year and period, and bars of women and men.',
            caption: 'A report for a quarter.',
          },
          reports.ofQuarter,
          {
            heading: 'Small numbers',
            text: 'The report of your own organisation shows small numbers too. Do not show them to others: with fewer than five people, someone can be recognised. In the report of all organisations they are hidden.',
          },
        ],
      },
      support: supportChapter([rulesHelp, professionalLoginHelp]),
    },
  },
  pictures,
);
