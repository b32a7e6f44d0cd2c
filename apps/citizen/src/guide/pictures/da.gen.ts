// Written by `npm run screenshots`: the pictures of this guide and their size.
import balance from './da/balance.png';
import card from './da/card.png';
import entrances from './da/entrances.png';

export const pictures = {
  balance: { src: balance, width: 840, height: 295 },
  card: { src: card, width: 840, height: 347 },
  entrances: { src: entrances, width: 880, height: 388 },
};
