import { BackLink, FunctionLink, TextLink } from '@frikort/ui/components/link.tsx';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useCitizenMessages } from '../citizen-messages.ts';
import { oneFurther, type WayThroughList } from '../list/way-through-list.ts';

function useWay(): WayThroughList | undefined {
  return useLocation({ select: ({ state }) => state.throughList });
}

/** To the citizen after the one shown, with how many that leaves. */
function Next({ way }: { way: WayThroughList }) {
  const { throughList } = useCitizenMessages();
  const further = oneFurther(way);
  if (further === undefined) return null;
  const { next, whole } = way;
  return (
    <FunctionLink
      icon="arrow-forward"
      to="/borger/$citizenId"
      params={{ citizenId: further.id }}
      state={{ throughList: further.way }}
    >
      {whole ? throughList.nextOf({ count: next.length }) : throughList.next}
    </FunctionLink>
  );
}

/** "Tilbage" to the list that the citizen was opened from, at the same place, by address after a reload; and on to the next one. */
export function ThroughList() {
  const { citizen } = useCitizenMessages();
  const router = useRouter();
  const way = useWay();
  if (way === undefined) return null;
  return (
    <div className="through-list">
      <BackLink
        to="/mine-borgere"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || !router.history.canGoBack()) return;
          event.preventDefault();
          router.history.go(-way.steps);
        }}
      >
        {citizen.back}
      </BackLink>
      <Next way={way} />
    </div>
  );
}

/** After something was done: on to the next of the list, and after the last to what else needs attention. */
export function OnThroughList() {
  const { throughList } = useCitizenMessages();
  const way = useWay();
  if (way === undefined) return null;
  if (way.next.length > 0)
    return (
      <p>
        <Next way={way} />
      </p>
    );
  return (
    way.whole && (
      <p>
        {throughList.wasLast} <TextLink to="/">{throughList.otherWork}</TextLink>
      </p>
    )
  );
}
