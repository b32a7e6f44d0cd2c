// Written by `npm run screenshots`: the pictures of this guide and their size.
import contact from './en/contact.png';
import handOvers from './en/hand-overs.png';
import log from './en/log.png';
import receiver from './en/receiver.png';

export const pictures = {
  contact: { src: contact, width: 792, height: 1273 },
  handOvers: { src: handOvers, width: 1128, height: 900 },
  log: { src: log, width: 1128, height: 420 },
  receiver: { src: receiver, width: 840, height: 1092 },
};
