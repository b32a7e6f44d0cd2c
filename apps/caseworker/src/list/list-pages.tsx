import { getRouteApi } from '@tanstack/react-router';
import { useCitizenMessages } from '../citizen-messages.ts';
import { useMessages } from '../messages.ts';
import { CitizenList } from './citizen-list.tsx';

const mine = getRouteApi('/logged-in/mine-borgere');
const unassigned = getRouteApi('/logged-in/uden-sagsbehandler');
const all = getRouteApi('/logged-in/kommunens-borgere');

/** "Mine tilknyttede borgere" (R17). */
export function MinePage() {
  const { navigation } = useMessages();
  return <CitizenList view="mine" title={navigation.mine} search={mine.useSearch()} />;
}

/** The municipality's citizens that nobody is assigned to (R17). */
export function UnassignedPage() {
  const { list } = useCitizenMessages();
  return <CitizenList view="unassigned" title={list.unassignedTitle} search={unassigned.useSearch()} />;
}

/** All citizens that the municipality is responsible for. */
export function AllPage() {
  const { navigation } = useMessages();
  return <CitizenList view="all" title={navigation.all} search={all.useSearch()} />;
}
