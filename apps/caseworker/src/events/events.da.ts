import { permissionNames } from '@frikort/ui/permission-names';

/** The page of events, for who may not use it, in Danish. */
export const da = {
  notForYou: 'Siden er for administratorer',
  notForYouText: `Kun kommunens administrator kan bestemme, hvor hændelser sendes hen. Bed om rettigheden “${permissionNames.administrator}” i MitID Erhverv.`,
  toStart: 'Til forsiden',
};

export type EventsTexts = typeof da;
