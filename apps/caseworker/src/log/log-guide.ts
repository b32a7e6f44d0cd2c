import { group, heading, paragraph, words } from '@frikort/ui/guide/outline.tsx';

/** How the log is read, for the guides of the operator and the administrator. */
export const logGuide = group([paragraph, heading, words, heading, words, paragraph, heading, paragraph]);
