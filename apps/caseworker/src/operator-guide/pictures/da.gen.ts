// Written by `npm run screenshots`: the pictures of this guide and their size.
import alarms from './da/alarms.png';
import change from './da/change.png';
import notice from './da/notice.png';
import ordered from './da/ordered.png';

export const pictures = {
  alarms: { src: alarms, width: 880, height: 527 },
  change: { src: change, width: 840, height: 830 },
  notice: { src: notice, width: 1128, height: 720 },
  ordered: { src: ordered, width: 880, height: 900 },
};
