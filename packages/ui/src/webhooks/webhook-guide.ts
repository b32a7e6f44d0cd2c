import { paragraph, picture, remember, steps, words } from '../guide/outline.tsx';

/** How events are had sent (R34), a chapter of the guides of companies and administrators. */
export const webhookChapter = [paragraph, steps, picture('receiver'), remember, words] as const;
