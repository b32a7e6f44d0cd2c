// Written by `npm run screenshots`: the pictures of this guide and their size.
import addPay from './en/add-pay.png';
import cancelDialog from './en/cancel-dialog.png';
import cardNumber from './en/card-number.png';
import contactPerson from './en/contact-person.png';
import employment from './en/employment.png';
import entrances from './en/entrances.png';
import overview from './en/overview.png';
import person from './en/person.png';
import receipt from './en/receipt.png';
import receiver from './en/receiver.png';
import several from './en/several.png';
import split from './en/split.png';
import terms from './en/terms.png';

export const pictures = {
  addPay: { src: addPay, width: 880, height: 697 },
  cancelDialog: { src: cancelDialog, width: 664, height: 471 },
  cardNumber: { src: cardNumber, width: 840, height: 409 },
  contactPerson: { src: contactPerson, width: 880, height: 599 },
  employment: { src: employment, width: 880, height: 710 },
  entrances: { src: entrances, width: 880, height: 436 },
  overview: { src: overview, width: 1180, height: 1000 },
  person: { src: person, width: 792, height: 319 },
  receipt: { src: receipt, width: 880, height: 781 },
  receiver: { src: receiver, width: 840, height: 828 },
  several: { src: several, width: 1128, height: 925 },
  split: { src: split, width: 792, height: 543 },
  terms: { src: terms, width: 792, height: 1276 },
};
