import { permissionNames } from '@frikort/ui/permission-names';
import type { AreaTexts } from './area.da.ts';

/** For whom the pages of the municipality's systems are not, in English. */
export const en: AreaTexts = {
  notForYou: 'This page is for administrators',
  notForYouText: `Only the municipality’s administrator can add and end IT systems. Ask for the permission “${permissionNames.administrator}” in MitID Erhverv.`,
  toStart: 'To the start page',
};
