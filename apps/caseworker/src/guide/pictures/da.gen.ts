// Written by `npm run screenshots`: the pictures of this guide and their size.
import assignDialog from './da/assign-dialog.png';
import balance from './da/balance.png';
import citizen from './da/citizen.png';
import deactivateDialog from './da/deactivate-dialog.png';
import entrances from './da/entrances.png';
import exportDialog from './da/export-dialog.png';
import figures from './da/figures.png';
import grantDialog from './da/grant-dialog.png';
import granted from './da/granted.png';
import mine from './da/mine.png';
import otherMunicipality from './da/other-municipality.png';
import search from './da/search.png';
import terms from './da/terms.png';
import withoutFrikort from './da/without-frikort.png';
import year from './da/year.png';

export const pictures = {
  assignDialog: { src: assignDialog, width: 664, height: 346 },
  balance: { src: balance, width: 774, height: 193 },
  citizen: { src: citizen, width: 840, height: 837 },
  deactivateDialog: { src: deactivateDialog, width: 664, height: 631 },
  entrances: { src: entrances, width: 880, height: 412 },
  exportDialog: { src: exportDialog, width: 664, height: 487 },
  figures: { src: figures, width: 840, height: 565 },
  grantDialog: { src: grantDialog, width: 664, height: 523 },
  granted: { src: granted, width: 840, height: 322 },
  mine: { src: mine, width: 1180, height: 760 },
  otherMunicipality: { src: otherMunicipality, width: 880, height: 565 },
  search: { src: search, width: 880, height: 460 },
  terms: { src: terms, width: 792, height: 1300 },
  withoutFrikort: { src: withoutFrikort, width: 880, height: 265 },
  year: { src: year, width: 840, height: 1356 },
};
