import { Name } from '@frikort/ui/guide/prose.tsx';
import { en } from '../messages.en.ts';
import { en as selfService } from '../self-service/self-service.en.ts';
import type { Said } from './outline.ts';

const { navigation } = en;
const { counts } = selfService;

export const selfServiceChapter: Said['selvbetjening'] = {
  title: selfService.title,
  texts: [
    'The municipality can see how much is done online, week by week from Monday to Sunday, and download the figures for KOMHEN. The figures say nothing of any one person.',
    'Download the week’s report',
    [
      <>
        Choose <Name>{navigation.selfService}</Name> on the start page. Last week is chosen. If the operator
        has set counting weeks, each is one press away.
      </>,
      <>
        Choose <Name>{selfService.report}</Name>. The file has one line for each task that the municipality
        has given a KLE number.
      </>,
    ],
    'Understand the figures',
    'Choose a week, and which task the figure is to show. To compare, choose one more week: the two then stand side by side.',
    [
      'The receipt is the figure that is reported: what was carried through. It is always counted, from the history, and held against the log. Where the two differ, the task says so.',
      'The steps before the receipt may be missing, because someone objects to being counted, or because a connection failed. The completion rate is receipts in per cent of those who began to fill in.',
      'What companies’ IT systems send by themselves stands apart, and is neither self-service nor an enquiry. A file that an employee sends is self-service.',
      'What companies register is counted in the municipality that is responsible for the citizen.',
    ],
    counts.title,
    <>
      Under <Name>{selfService.toCounts}</Name> you enter how many rang, came or wrote. The form remembers
      your choices. Anyone in the municipality can delete what is saved, and the log remembers who did. The
      page then shows how much is self-service, beside the goal.
    </>,
  ],
};
