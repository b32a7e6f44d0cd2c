import { permissionNames } from '@frikort/ui/permission-names';
import type { EventsTexts } from './events.da.ts';

/** The page of events, for who may not use it, in English. */
export const en: EventsTexts = {
  notForYou: 'This page is for administrators',
  notForYouText: `Only the municipality’s administrator can decide where events are sent. Ask for the permission “${permissionNames.administrator}” in MitID Erhverv.`,
  toStart: 'To the start page',
};
