// Written by `npm run screenshots`: the pictures of this guide and their size.
import contact from './da/contact.png';
import log from './da/log.png';

export const pictures = {
  contact: { src: contact, width: 792, height: 1273 },
  log: { src: log, width: 1128, height: 420 },
};
