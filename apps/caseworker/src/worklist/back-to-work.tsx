import { BackLink } from '@frikort/ui/components/link.tsx';
import { useLocation } from '@tanstack/react-router';
import { useMessages } from '../messages.ts';

/**
 * Back to the start page and what else needs attention there.
 * @param always also for whoever did not come from there: the page is in no menu
 */
export function BackToWork({ always = false }: { always?: boolean }) {
  const { start } = useMessages();
  const cameFromThere = useLocation({ select: ({ state }) => state.fromWork === true });
  return (always || cameFromThere) && <BackLink to="/">{start.back}</BackLink>;
}
