import { mostHandOversADay } from '@frikort/domain/hand-over';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { professionalLoginHelp, rulesHelp, supportChapter } from '@frikort/ui/guide/shared.en.tsx';
import { permissionNames } from '@frikort/ui/permission-names';
import { en as systems } from '@frikort/ui/systems/systems.en';
import { webhookChapter } from '@frikort/ui/webhooks/webhook-guide.en.tsx';
import { en as contact } from '../authority-contact/contact.en.ts';
import { en as handOvers } from '../hand-overs/hand-overs.en.ts';
import { en as letterTexts } from '../letter-texts/letter-texts.en.ts';
import { logGuide } from '../log/log-guide.en.tsx';
import { en as app } from '../messages.en.ts';
import { en as selfService } from '../self-service/self-service.en.ts';
import { outline } from './outline.ts';
import { pictures } from './pictures/en.gen.ts';

const { navigation, guides } = app;

/** The guide of a municipality's administrator, in English. */
export const guide = guideOf(
  outline,
  {
    title: guides.administrator,
    lead: 'For the person in the municipality who enters its contact details and the text of its letters, gives its IT systems access, makes hand-overs to them and may read its log. The guide for caseworkers is for you too.',
    changes: {
      '1.1': [
        'Make hand-overs to the municipality’s other systems.',
        'Decide what the municipality’s letters say.',
        'Have the municipality’s IT systems told when something happens.',
      ],
      '1.0': ['First edition of the guide.'],
    },
    chapters: {
      adgang: {
        title: 'How to get access',
        texts: [
          <>
            The administrator is a caseworker with one more permission. You log in as a caseworker, and the
            menu has six more pages: <Name>{navigation.contact}</Name>, <Name>{navigation.letters}</Name>,{' '}
            <Name>{navigation.systems}</Name>, <Name>{navigation.events}</Name>,{' '}
            <Name>{navigation.handOvers}</Name> and <Name>{navigation.log}</Name>.
          </>,
          [
            <>
              Ask whoever administers the municipality’s MitID Erhverv to give you the permissions{' '}
              <Name>{permissionNames.caseworker}</Name> and <Name>{permissionNames.administrator}</Name>.
            </>,
            'Both must apply to the municipality’s CVR number, not to an SE number or a P-number.',
            'Log out and log in again. The permissions apply from the next login.',
          ],
        ],
      },
      kontaktoplysninger: {
        title: contact.title,
        texts: [
          'Enter how citizens and companies reach you. The details are shown on your citizens’ pages and on the page where anyone can find a municipality. Companies are not told which municipality a citizen belongs to. They choose the municipality themselves.',
          [
            <>
              Fill in <Name>{contact.phone}</Name>. You can leave out the rest.
            </>,
            'Use a shared mailbox as the email, so that it still works when an employee leaves.',
            'Enter the opening hours in both Danish and English.',
            <>
              Press <Name>{contact.save}</Name>. Everyone can see it at once.
            </>,
          ],
          {
            alt: 'The form with the municipality’s phone, email, website, address and opening hours, and below it how citizens see them.',
            caption: 'The municipality’s contact details. At the bottom you see how citizens see them.',
          },
          <>
            <Name>{contact.historyHeading}</Name> shows who in the municipality has edited what. If two people
            edit at the same time, the second one is told, and chooses which version to keep.
          </>,
        ],
      },
      breve: {
        title: letterTexts.title,
        texts: [
          'When a caseworker grants or deactivates a frikort, the system makes a letter to the citizen. Here you decide what it says. Until you do, the letters use a standard text.',
          [
            <>
              Choose <Name>{navigation.letters}</Name> in the menu, and then the letter.
            </>,
            'Enter the heading and the text in Danish and in English, with an empty line between two paragraphs.',
            <>
              Put the cursor where the citizen’s name, the amount or something else is to stand, choose it
              from the list <Name>{letterTexts.placeholder}</Name>, and press{' '}
              <Name>{letterTexts.insert}</Name>.
            </>,
            <>
              See the letter to a made-up citizen below the text, or download it as a PDF, and press{' '}
              <Name>{letterTexts.save}</Name>.
            </>,
          ],
          {
            heading: 'Enter the guidance on complaints',
            text: 'A citizen can complain about a decision to deactivate a frikort. The standard text only says that the citizen can contact the municipality. It is for the municipality to say where and by when to complain.',
          },
          <>
            A new text applies to decisions from now on. A letter that has been made stays as it was. Under{' '}
            <Name>{letterTexts.historyHeading}</Name> you can read each version, and see who saved it.
          </>,
        ],
      },
      'it-systemer': {
        title: 'The municipality’s IT systems',
        texts: [
          'The municipality’s own IT system, such as its case management system, can get the citizens’ frikort by itself. It cannot grant or deactivate a frikort: that takes a caseworker.',
          [
            <>
              Choose <Name>{navigation.systems}</Name> in the menu, and then{' '}
              <Name>{systems.list.create}</Name>.
            </>,
            'Log in again. What you add lasts a long time, so you need to confirm that it is you.',
            'Enter what the IT system is called, and choose only what it needs.',
            <>
              Copy the key and give it to the person setting up the IT system. Then choose{' '}
              <Name>{systems.made.goOn}</Name>.
            </>,
          ],
          {
            heading: 'The key is only shown once',
            text: 'If it is lost, create a new one and end the old one. Two keys can work at the same time, so you can change the key without interruption.',
          },
          'What the IT system does is shown in the log under its own name. Citizens can see that the municipality has seen their data. End the access when the IT system is no longer used.',
        ],
      },
      haendelser: webhookChapter(navigation.events),
      opgoerelser: {
        title: handOvers.title,
        texts: [
          `${handOvers.lead} A hand-over stays as it was: the figures are the same when you download it again, even if a company has edited something meanwhile.`,
          [
            <>
              Choose <Name>{navigation.handOvers}</Name> in the menu, and enter the period. Last year is
              suggested. The employments that end in the period are included.
            </>,
            <>
              Choose <Name>{handOvers.kinds.everything}</Name> the first time. Choose{' '}
              <Name>{handOvers.kinds.changes}</Name> when you only need what is new since the earlier
              hand-overs for the same period.
            </>,
            <>
              Press <Name>{handOvers.make}</Name>. The hand-over is now at the top of the list.
            </>,
            <>
              Download <Name>{handOvers.employments}</Name> or <Name>{handOvers.totals}</Name> as a file for a
              spreadsheet or another IT system.
            </>,
          ],
          {
            alt: 'The form with the period and the choice between everything and what has changed, and the list of earlier hand-overs with buttons that download them.',
            caption: 'Hand-overs to the municipality. The list shows who made each of them.',
          },
          {
            heading: 'Citizens can see it',
            text: (
              <>
                Every time you download a hand-over, it is recorded in the log, and every citizen in it can
                see it. Only choose <Name>{handOvers.withCpr}</Name> when the other IT system has no other way
                of telling who the citizen is.
              </>
            ),
          },
          <>
            An IT system that may <Name>{systems.scopes['citizens:read'].name}</Name> can make and download
            hand-overs by itself. They are on the list under its name. The municipality can make{' '}
            {mostHandOversADay} in all in 24 hours.
          </>,
        ],
      },
      selvbetjening: {
        title: selfService.settings.title,
        texts: [
          'The municipality’s report to KOMHEN has a line for each task that you give a KLE number. There are none in advance: you choose them yourselves.',
          [
            <>
              Choose <Name>{navigation.selfService}</Name> on the start page, and then{' '}
              <Name>{selfService.toSettings}</Name>.
            </>,
            'Enter the KLE numbers of the tasks that you report, and the unit if you report by unit.',
            <>
              Choose <Name>{selfService.settings.closedNo}</Name> under{' '}
              <Name>{selfService.settings.closedAtOnce}</Name> if your case system takes cases from here by
              itself.
            </>,
          ],
          'All of the municipality’s caseworkers can see the figures and download the file. How to read them is told in the guide for caseworkers.',
        ],
      },
      log: {
        title: 'The municipality’s log',
        texts: [
          'The log shows everything that the municipality’s employees have seen or done, or have tried to. If you search for a citizen that the municipality is responsible for, it also shows what other municipalities and companies have done, as the citizen can see it. The names of their employees are not shown.',
          logGuide,
          {
            alt: 'The latest lines of the log with time, who, what, purpose and place in the log.',
            caption: 'The municipality’s log, the latest first.',
          },
          {
            heading: 'When a citizen asks',
            text: 'Citizens can see for themselves which organisations have seen their data. If a citizen asks why, search for the citizen, find the line, and show the names so that you can ask the employee. The citizen should normally not be given the name.',
          },
          'If another organisation has seen something that it should not have, contact it. If you cannot find out what has happened, contact support.',
        ],
      },
      support: supportChapter([rulesHelp, professionalLoginHelp]),
    },
  },
  pictures,
);
