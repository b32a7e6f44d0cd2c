// Written by `npm run screenshots`: the pictures of this guide and their size.
import balance from './en/balance.png';
import card from './en/card.png';
import entrances from './en/entrances.png';

export const pictures = {
  balance: { src: balance, width: 840, height: 295 },
  card: { src: card, width: 840, height: 367 },
  entrances: { src: entrances, width: 880, height: 412 },
};
