// Written by `npm run screenshots`: the pictures of this guide and their size.
import effort from './en/effort.png';
import money from './en/money.png';
import register from './en/register.png';
import report from './en/report.png';

export const pictures = {
  effort: { src: effort, width: 880, height: 900 },
  money: { src: money, width: 840, height: 363 },
  register: { src: register, width: 792, height: 900 },
  report: { src: report, width: 840, height: 753 },
};
