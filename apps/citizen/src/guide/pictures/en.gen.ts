// Written by `npm run screenshots`: the pictures of this guide and their size.
import accessLog from './en/access-log.png';
import balance from './en/balance.png';
import cardOnScreen from './en/card-on-screen.png';
import card from './en/card.png';
import entrances from './en/entrances.png';
import months from './en/months.png';
import myData from './en/my-data.png';

export const pictures = {
  accessLog: { src: accessLog, width: 880, height: 900 },
  balance: { src: balance, width: 774, height: 193 },
  cardOnScreen: { src: cardOnScreen, width: 420, height: 640 },
  card: { src: card, width: 840, height: 367 },
  entrances: { src: entrances, width: 880, height: 436 },
  months: { src: months, width: 774, height: 378 },
  myData: { src: myData, width: 840, height: 329 },
};
