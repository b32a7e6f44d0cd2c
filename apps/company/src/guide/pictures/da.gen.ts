// Written by `npm run screenshots`: the pictures of this guide and their size.
import addPay from './da/add-pay.png';
import cancelDialog from './da/cancel-dialog.png';
import cardNumber from './da/card-number.png';
import contactPerson from './da/contact-person.png';
import employment from './da/employment.png';
import entrances from './da/entrances.png';
import overview from './da/overview.png';
import person from './da/person.png';
import receipt from './da/receipt.png';
import receiver from './da/receiver.png';
import several from './da/several.png';
import split from './da/split.png';
import terms from './da/terms.png';

export const pictures = {
  addPay: { src: addPay, width: 880, height: 697 },
  cancelDialog: { src: cancelDialog, width: 664, height: 471 },
  cardNumber: { src: cardNumber, width: 840, height: 409 },
  contactPerson: { src: contactPerson, width: 880, height: 599 },
  employment: { src: employment, width: 880, height: 710 },
  entrances: { src: entrances, width: 880, height: 412 },
  overview: { src: overview, width: 1180, height: 1000 },
  person: { src: person, width: 792, height: 319 },
  receipt: { src: receipt, width: 880, height: 781 },
  receiver: { src: receiver, width: 840, height: 828 },
  several: { src: several, width: 1128, height: 930 },
  split: { src: split, width: 792, height: 495 },
  terms: { src: terms, width: 792, height: 1300 },
};
