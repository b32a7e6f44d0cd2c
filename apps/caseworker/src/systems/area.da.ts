import { permissionNames } from '@frikort/ui/permission-names';

/** For whom the pages of the municipality's systems are not, in Danish. */
export const da = {
  notForYou: 'Siden er for administratorer',
  notForYouText: `Kun kommunens administrator kan oprette og lukke it-systemer. Bed om rettigheden “${permissionNames.administrator}” i MitID Erhverv.`,
  toStart: 'Til startsiden',
};

export type AreaTexts = typeof da;
