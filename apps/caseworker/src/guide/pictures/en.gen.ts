// Written by `npm run screenshots`: the pictures of this guide and their size.
import assignDialog from './en/assign-dialog.png';
import balance from './en/balance.png';
import citizen from './en/citizen.png';
import deactivateDialog from './en/deactivate-dialog.png';
import entrances from './en/entrances.png';
import exportDialog from './en/export-dialog.png';
import figures from './en/figures.png';
import grantDialog from './en/grant-dialog.png';
import granted from './en/granted.png';
import mine from './en/mine.png';
import otherMunicipality from './en/other-municipality.png';
import search from './en/search.png';
import terms from './en/terms.png';
import withoutFrikort from './en/without-frikort.png';
import year from './en/year.png';

export const pictures = {
  assignDialog: { src: assignDialog, width: 664, height: 346 },
  balance: { src: balance, width: 774, height: 193 },
  citizen: { src: citizen, width: 840, height: 837 },
  deactivateDialog: { src: deactivateDialog, width: 664, height: 631 },
  entrances: { src: entrances, width: 880, height: 436 },
  exportDialog: { src: exportDialog, width: 664, height: 463 },
  figures: { src: figures, width: 840, height: 585 },
  grantDialog: { src: grantDialog, width: 664, height: 523 },
  granted: { src: granted, width: 840, height: 322 },
  mine: { src: mine, width: 1180, height: 760 },
  otherMunicipality: { src: otherMunicipality, width: 880, height: 565 },
  search: { src: search, width: 880, height: 460 },
  terms: { src: terms, width: 792, height: 1276 },
  withoutFrikort: { src: withoutFrikort, width: 880, height: 265 },
  year: { src: year, width: 840, height: 1308 },
};
