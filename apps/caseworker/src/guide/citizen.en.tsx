import { controlYears, mostControlsAtOnce } from '@frikort/domain/control';
import { editableDays } from '@frikort/domain/employment';
import { en as cardEn } from '@frikort/ui/card/card-texts.en';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as history } from '@frikort/ui/history-texts.en';
import { en as letterTexts } from '@frikort/ui/letters/letters.en';
import { en as about } from '../citizen-messages.en.ts';
import { en as colleagues } from '../colleagues/colleagues.en.ts';
import { en as letterPage } from '../letters/letter-page.en.ts';
import { en } from '../messages.en.ts';
import { en as ownLists } from '../own-lists/own-lists.en.ts';
import { en as registerNews } from '../register-news/register-news.en.ts';
import { en as selection } from '../selection/selection.en.ts';
import { en as story } from '../story/story-page.en.ts';
import { en as worklist } from '../worklist/worklist.en.ts';
import type { Said } from './outline.ts';

const {
  citizen: texts,
  year,
  showCard,
  assign,
  release,
  control: controlTexts,
  deactivate,
  reactivate,
  statusChange,
  list,
  throughList,
  exportList,
} = about;
const { navigation } = en;

export const citizen: Said['borgerens-side'] = {
  title: 'The page of a citizen',
  texts: [
    {
      alt: 'The page of a citizen with CPR number, card number, assigned caseworker, buttons and the frikort of the year.',
      caption: 'The citizen and what you can do are at the top. Below is a panel for each year.',
    },
    <>
      At the top you see name, CPR number, card number and assigned caseworker. A badge shows if name and
      address are protected, if the frikort is inactive, and if the CPR register has a message about the
      citizen. Under <Name>{texts.handOver}</Name> you can read how the citizen gets the number.
    </>,
    'The frikort for a year',
    <>
      Each year has a panel of its own with remaining balance and status. With <Name>{year.employments}</Name>{' '}
      you see the employments: open one to see the company, the contact person, the pay and the history of the
      employment. With <Name>{year.history}</Name> you see what has happened to the frikort.
    </>,
    {
      alt: 'The frikort of the year with history and employments open, and an employment with contact person and history.',
      caption: 'A year with history and employments open. A cancelled employment does not count.',
    },
    'Show the frikort',
    <>
      <Name>{showCard.action}</Name> shows card number and name on the whole screen. Choose{' '}
      <Name>{cardEn.pdf}</Name> for a sheet that you can print or send to the citizen. If the name is
      protected, you can show only the initials. An inactive frikort cannot be shown.
    </>,
    {
      heading: 'You cannot register or edit employments',
      text: 'The company does that. If the municipality itself employs a citizen, an employee logs in through the entrance for companies and registers the employment with the municipality’s CVR number. That does not need the caseworker’s permission.',
    },
  ],
};

export const lists: Said['lister'] = {
  title: 'Assignment and lists',
  texts: [
    <>
      Choose <Name>{assign.action}</Name> on the citizen’s page to be assigned. If someone else is assigned,
      the dialog says who you are replacing. With <Name>{release.action}</Name> you remove the assignment. Any
      caseworker of the municipality can do that.
    </>,
    {
      alt: 'The dialog that asks whether to assign yourself to the citizen.',
      caption: 'A citizen has at most one assigned caseworker.',
    },
    [
      [navigation.mine, 'The citizens you are assigned to.'],
      [navigation.unassigned, 'Citizens of the municipality who have no caseworker.'],
      [navigation.all, 'Everyone with a frikort that the municipality is responsible for.'],
    ],
    {
      alt: 'The list of your assigned citizens with name, CPR number, card number, status and remaining balance.',
      caption: 'My assigned citizens. Choose a row to get to the citizen, and go back to the same place.',
    },
    <>
      Use <Name>{list.filter}</Name> to find part of a name or a card number, and choose a status. Press a
      heading with an arrow to sort by it, for example lowest remaining balance first. You cannot sort by CPR
      numbers, because they are encrypted. On a narrow screen it is called <Name>{list.sort}</Name>.
    </>,
    <>
      Under <Name>{en.start.attention}</Name> the start page shows how many active frikort are due for review,
      have news from the CPR register or have no caseworker. Choose a line to see the list of just these. From
      one citizen you continue with <Name>{throughList.next}</Name>, and after the last one to what else is
      waiting.
    </>,
    'Hand citizens over to a colleague',
    <>
      With <Name>{colleagues.action}</Name> on the citizen’s page you choose who in the municipality is to be
      the caseworker. Tick several citizens on a list and choose <Name>{colleagues.handOver}</Name> to hand
      them over all at once. On the list of citizens without a caseworker it is called{' '}
      <Name>{colleagues.assign}</Name>, and you are suggested. When a colleague leaves, you find them under{' '}
      <Name>{navigation.colleagues}</Name> on the start page and hand over all of their citizens. You can
      choose those who have logged in as a caseworker of the municipality in the past year.
    </>,
    <>
      If a citizen has got another caseworker since you looked, that stays as it is, and you are told. For the
      first minute you can undo it with <Name>{colleagues.undo}</Name>, as long as nobody else has changed it.
      Both are in the history.
    </>,
    'Lists of your own',
    <>
      Under <Name>{ownLists.more}</Name> you choose how much is to be left in a year and, on the list of all
      our citizens, whose citizens they are to be. Above the list you see how many there are, and how much
      they have left together. Give what you have chosen a name with <Name>{ownLists.save}</Name> to find it
      again, also on another computer. Others do not see it, and what you type in <Name>{list.filter}</Name>{' '}
      is not saved. How many rows are shown at a time and how close they stand is remembered in the browser.
    </>,
    <>
      The start page also says on how many active frikort little is left. You decide how little that is under{' '}
      <Name>{worklist.littleLeftChange}</Name>.
    </>,
    'Download a list as a file',
    <>
      With <Name>{exportList.action}</Name> you download the list as a file that opens correctly in Excel. The
      file contains all citizens who match what you have chosen, including those not shown yet. CPR numbers
      are only in it if you tick <Name>{exportList.withCpr}</Name> yourself. Delete the file when you no
      longer need it. The download is logged. The employments of a citizen in a year can be downloaded in the
      same way from the citizen’s page.
    </>,
    {
      alt: 'The dialog that downloads the list as a file, with the tick for CPR numbers.',
      caption: 'CPR numbers are included only if you tick the box yourself.',
    },
  ],
};

export const control: Said['kontrol'] = {
  title: 'Review of the frikort',
  texts: [
    <>
      At least once every {controlYears} calendar years the municipality reviews whether the citizen still
      meets the conditions, but not in the year in which the frikort was granted. The page shows the day by
      which the next review is due. In the lists, citizens due for review this year are marked, and with{' '}
      <Name>{list.control}</Name> you see only them.
    </>,
    [
      <>
        Choose <Name>{controlTexts.action}</Name> on the citizen’s page.
      </>,
      'Enter when it was reviewed, and choose what the review showed.',
      'If the citizen no longer meets the conditions, enter the reason too. The citizen can see it.',
      <>
        Choose <Name>{controlTexts.confirm}</Name>.
      </>,
    ],
    [
      'If the review shows that the citizen still meets the conditions, the frikort goes on as before.',
      'If not, the frikort is deactivated at that moment, so you need not deactivate it as well.',
      'An inactive frikort needs no review.',
      'The day and the result are in the history of the frikort. The citizen can see the day of the latest review, and by when the next is due.',
    ],
    'Several reviews at once',
    <>
      If you reviewed several citizens on the same day, and they all still meet the conditions, tick them in a
      list and choose <Name>{selection.controls.action}</Name>. Each citizen is judged separately. The page
      tells you for whom the review was recorded, and why it could not be recorded for others. You can select
      at most {mostControlsAtOnce} at a time.
    </>,
    'The whole story',
    <>
      With <Name>{story.open}</Name> on the citizen’s page you see everything that has happened to the frikort
      in all years: the grant, employments, reviews, status, caseworker and allowance, and what was left after
      each. You can choose a subject and a year, print, and download the story as a file. The citizen sees the
      same about themselves, but without your names and without what the CPR register has told.
    </>,
  ],
};

export const letters: Said['breve'] = {
  title: 'Letters to the citizen',
  texts: [
    'When you grant or deactivate a frikort, also at a review, the system makes a letter to the citizen. It has the citizen’s name, the card number and the date of the decision, the amount or your reason, and how to contact the municipality. There is no CPR number in it. The text is the municipality’s own, once the administrator has entered one.',
    [
      <>
        Choose <Name>{letterPage.open}</Name> in the confirmation, or find the letter under{' '}
        <Name>{letterTexts.letters}</Name> on the citizen’s page. In the history and in the whole story,{' '}
        <Name>{history.letter}</Name> stands at each decision that has a letter.
      </>,
      <>
        Read it through, and choose <Name>{letterTexts.download}</Name> or <Name>{letterTexts.print}</Name>.
      </>,
      'Send it to the citizen as you usually do. The system does not send it.',
    ],
    {
      heading: 'See whether anything is missing',
      text: 'If the municipality has not entered its contact details or its guidance on complaints, it says so above the letter. You then have to add it yourself when you send the letter.',
    },
    'The letter does not change, even if the municipality edits its text or the citizen gets another name. The citizen can see the same letter on their own page. If another municipality takes over the citizen, it can see the letters, and you no longer can.',
  ],
};

export const status: Said['deaktiver'] = {
  title: 'Deactivate and reactivate',
  texts: [
    'If the citizen is no longer entitled to the frikort, if it was granted by mistake, or if the citizen no longer wants to take part, you deactivate it. The municipality makes the decision itself and, under the usual rules, lets the citizen comment first.',
    [
      <>
        Choose <Name>{deactivate.action}</Name> on the citizen’s page.
      </>,
      <>
        Enter a <Name>{statusChange.reason.toLocaleLowerCase('en')}</Name>. The citizen can see it.
      </>,
      <>
        Enter the <Name>{statusChange.decisionDate.toLocaleLowerCase('en')}</Name> if you want to: today or
        earlier.
      </>,
      'Confirm.',
    ],
    {
      alt: 'The dialog that deactivates a frikort, with the effect, the reason and the date of decision.',
      caption: 'The dialog says what happens before you confirm.',
    },
    [
      'It applies to all years at once, from now on, never retrospectively.',
      'Companies cannot register new employments on an inactive frikort.',
      <>
        Employments already registered still count. The companies can edit them while fewer than{' '}
        {editableDays} days have passed since the end date.
      </>,
      'A death or a new CPR number does not deactivate the frikort by itself. The page tells you about it.',
    ],
    <>
      <Name>{reactivate.action}</Name> is in the same place and works in the same way. The citizen keeps the
      card number.
    </>,
    'When the CPR register has news',
    <>
      If the citizen has a different name, protection or CPR number, dies or moves abroad, it says so at the
      top of the citizen’s page, and the citizen is on the list of the start page. Choose{' '}
      <Name>{registerNews.mark}</Name> once you have dealt with it. The citizen then leaves the list, but the
      page still says what has happened and who marked it. If something new happens, the citizen is back on
      the list.
    </>,
  ],
};
