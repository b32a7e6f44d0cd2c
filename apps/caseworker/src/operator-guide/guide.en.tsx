import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { permissionNames } from '@frikort/ui/permission-names';
import { logGuide } from '../log/log-guide.en.tsx';
import { en as app } from '../messages.en.ts';
import { en as counting } from '../operator/counting.en.ts';
import { en as operator } from '../operator/operator.en.ts';
import { en as efforts } from '../operator-efforts/operator-efforts.en.ts';
import { outline } from './outline.ts';
import { pictures } from './pictures/en.gen.ts';

const { navigation, guides } = app;
const { start, notices, kinds, kindHints, form, year, years, enterYear, alarms } = operator;

/** The operator's guide, in English. */
export const guide = guideOf(
  outline,
  {
    title: guides.operator,
    lead: 'For those who run Socialt frikort: service notices, programme years, alarms and the log. How the system is set up and maintained is in the documentation of the code.',
    changes: { '1.0': ['First edition of the guide.'] },
    chapters: {
      adgang: {
        title: 'How to get access',
        texts: [
          <>
            Log in at the entrance for caseworkers. If you have the permission{' '}
            <Name>{permissionNames.operator}</Name> for the operator’s CVR number, you are taken to the
            operator’s pages. The operator never sees a citizen’s page and is never shown a CPR number.
          </>,
          'The start page begins with the service notices. Then comes what needs attention: for example next year’s amount missing from November on, a proposal that waits, alarms, and whatever is left waiting for too long. Below that it says how much is waiting, and how long the certificates are valid.',
        ],
      },
      driftsmeddelelser: {
        title: notices.title,
        texts: [
          'A service notice is shown on the front page and at the top of every page. Enter it in Danish and in English, and see to the right how users will see it.',
          [
            [kinds.planned, kindHints.planned],
            [kinds.disruption, kindHints.disruption],
            [kinds.restored, kindHints.restored],
          ],
          [
            <>
              Press <Name>{notices.create}</Name> and choose what it is about.
            </>,
            'Say what does not work, for how long, and what users should do meanwhile.',
            <>
              Enter the times. For a disruption you can choose <Name>{form.endUnknown}</Name>.
            </>,
            <>
              Press <Name>{form.publish}</Name>.
            </>,
          ],
          {
            alt: 'The form of a notice in Danish and English, and beside it how users will see it.',
            caption: 'A notice being written. On the right it stands as users will see it.',
          },
          <>
            When a disruption is over, press <Name>{notices.restored}</Name> beside it. The new notice ends
            the disruption. <Name>{notices.end}</Name> takes a notice away without entering a new one.
          </>,
        ],
      },
      ordningsaar: {
        title: years.title,
        texts: [
          'A year is entered first and opened later. Only open years have frikort.',
          [
            <>
              Press <Name>{years.enter}</Name> when the amount has been announced, and enter year, amount and
              where the amount is stated. What you have entered is still there if the page is reloaded.
            </>,
            'Propose opening the year from its own page, at once or when the year begins. The page first tells you how many get a frikort.',
            'Someone else in operations sees the same on the page of the year and confirms it. Only then does it happen. Whoever proposed it can withdraw it, but not confirm it. An open year cannot be closed again.',
          ],
          year.changeHeading,
          <>
            Enter the new amount and when it applies from, and press <Name>{year.look}</Name>. The page tells
            you what will happen before you save. A higher amount applies from that time. A lower one applies
            from the moment it is saved, and cannot be lower than what has been used on a frikort; if the year
            is open, someone else in operations has to confirm it.
          </>,
          {
            alt: 'The new amount and its time, and below them what will happen.',
            caption: 'Before you save, the page tells you what the new amount does.',
          },
          <>
            To cancel an upcoming change, enter the current amount with the same time as the change. The page
            says that the change is cancelled. All amounts that have been entered are kept under{' '}
            <Name>{year.historyHeading}</Name>.
          </>,
          {
            heading: years.example,
            text: 'In a test system, a year may have an amount that is made up. It says so until you have entered the right amount with the same time.',
          },
        ],
      },
      alarmer: {
        title: alarms.title,
        texts: [
          alarms.lead,
          alarms.stops,
          {
            alt: 'The alarms with time, who, the count of numbers, and whether look-ups are stopped.',
            caption: 'The alarms, with ways to the log.',
          },
          <>
            Follow <Name>{alarms.follow}</Name> to see what else the person or the organisation did in that
            hour. Contact the organisation if you are in doubt.
          </>,
        ],
      },
      tal: {
        title: navigation.figures,
        texts: [
          'The operator sees the same figures as everyone else. Small numbers are hidden, because running the system does not take them.',
          'The figures are counted every day, when the day begins. At the top of the page it says when that happened and how long it took. If a day is missing, look in the log of the process for the job statistics. The figures for a year are published by themselves when its employments can no longer be edited, and cannot be changed afterwards.',
        ],
      },
      taelling: {
        title: counting.title,
        texts: [
          `${counting.lead} No figure here is of any one municipality.`,
          [
            <>
              Choose <Name>{navigation.counting}</Name> in the menu, and choose season and year.
            </>,
            'Enter the counting weeks, and choose for each task whether it is obligatory, voluntary or not counted. Enter its name in Danish and English.',
            <>
              Press <Name>{counting.save}</Name>. The new list replaces the old one.
            </>,
          ],
        ],
      },
      indsatser: {
        title: efforts.title,
        texts: [
          'Municipalities order an organisation when they want to follow their efforts. The order says its name, form of cooperation, start date, municipalities, first administrator, and who orders it.',
          [
            <>
              Choose <Name>{navigation.efforts}</Name> in the menu, and press <Name>{efforts.create}</Name>.
            </>,
            'Enter what the order says. Whoever ordered it gets a mail when the organisation is set up.',
            <>
              Press <Name>{efforts.organisation.make}</Name>, and give the code to the first administrator as
              the page says. It is shown this once.
            </>,
            'The organisation does the rest itself. The operator sees neither efforts nor participants.',
          ],
          {
            alt: 'An organisation that the operator has set up, with the code of its first administrator.',
            caption: 'The code is shown this once.',
          },
          <>
            Under <Name>{efforts.categories}</Name> is the list that all efforts choose from. A category that
            is closed can be chosen no more, and stays where it is used. <Name>{efforts.members.act}</Name> on
            the organisation’s page is for when a municipality joins or leaves.
          </>,
          {
            heading: 'Check who ordered it',
            text: 'Call the municipality on a number that you have found yourself before you give the code. Who has the code and the permission becomes the administrator.',
          },
        ],
      },
      log: {
        title: navigation.log,
        texts: [
          'The operator sees the whole log: everything that anyone has seen or done in Socialt frikort, or has tried to.',
          logGuide,
          'At the bottom of the page you see how many lines are waiting to be sealed, and the newest seal. If the number keeps growing, sealing has stopped.',
        ],
      },
      'naar-noget-er-galt': {
        title: 'When something is wrong',
        texts: [
          [
            [
              start.reportDisruption,
              'Enter a notice as soon as you know of it, even if you do not know when it will end.',
            ],
            [
              enterYear.title,
              'If the start page says that the year is missing, nobody can register employments in it.',
            ],
            [
              'A user gives you a number from an error message',
              'The number is in the server’s own log, on the line where the error happened.',
            ],
          ],
        ],
      },
    },
  },
  pictures,
);
