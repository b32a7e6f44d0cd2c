// Written by `npm run screenshots`: the pictures of this guide and their size.
import alarms from './en/alarms.png';
import change from './en/change.png';
import notice from './en/notice.png';
import ordered from './en/ordered.png';

export const pictures = {
  alarms: { src: alarms, width: 880, height: 551 },
  change: { src: change, width: 840, height: 830 },
  notice: { src: notice, width: 1128, height: 720 },
  ordered: { src: ordered, width: 880, height: 900 },
};
