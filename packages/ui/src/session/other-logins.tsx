import { answer, done, type Entrance } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { apiFor } from '../api.ts';
import { createCatalogue } from '../catalogue.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorState, Loading, ProblemAlert } from '../components/state.tsx';
import { Badge } from '../components/status.tsx';
import { shownInstant } from '../format.ts';
import { useUiMessages } from '../messages.ts';
import { useOrder } from '../order.ts';
import { da } from './other-logins.da.ts';
import { tellOtherTabs } from './other-tabs.ts';
import './other-logins.scss';

const { useMessages } = createCatalogue(da, () => import('./other-logins.en.ts').then((module) => module.en));

type OtherLogin = components['schemas']['OtherSession'];

const keyOf = (entrance: Entrance) => ['other-sessions', entrance] as const;

/** `GET /session/others`, anew each time the dialog opens. */
function useOtherLogins(entrance: Entrance) {
  return useQuery({
    queryKey: keyOf(entrance),
    queryFn: ({ signal }) => answer(apiFor(entrance).GET('/api/v1/session/others', { signal })),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

/** `DELETE /session/others/{id}`, or all of them. One that is gone already is as it should be. */
function useEndOthers(entrance: Entrance) {
  const queryClient = useQueryClient();
  const api = apiFor(entrance);
  return useOrder({
    mutationFn: (which: string | 'all') =>
      which === 'all'
        ? done(api.DELETE('/api/v1/session/others'))
        : done(api.DELETE('/api/v1/session/others/{id}', { params: { path: { id: which } } })),
    // One of them may be in another tab of this browser, at another entrance.
    onSuccess: () => tellOtherTabs({ happened: 'logged-out' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keyOf(entrance) }),
  });
}

type LoginProps = { login: OtherLogin; busy: boolean; onEnd: () => void };

function Login({ login, busy, onEnd }: LoginProps) {
  const { entrance: entrances } = useUiMessages();
  const texts = useMessages();
  const entrance = entrances[login.entrance];
  const at = shownInstant(login.begunAt);
  return (
    <li className="other-login">
      <div>
        <p>
          <strong>{entrance}</strong> {login.sameLogin && <Badge>{texts.sameLogin}</Badge>}
        </p>
        <p className="small-text">{texts.begun({ at })}</p>
        <p className="small-text">{texts.lastUsed({ at: shownInstant(login.lastUsedAt) })}</p>
      </div>
      <Button busy={busy} aria-label={texts.endThis({ entrance, at })} onClick={onEnd}>
        {texts.end}
      </Button>
    </li>
  );
}

/** Where else one is logged in, and the end of it (ASVS 7.5.2). */
export function OtherLogins({ entrance, onClose }: { entrance: Entrance; onClose: () => void }) {
  const texts = useMessages();
  const query = useOtherLogins(entrance);
  const end = useEndOthers(entrance);
  const logins = query.data?.items ?? [];
  return (
    <Dialog
      title={texts.title}
      kind="dialog"
      onClose={onClose}
      consequence={query.data !== undefined && <p>{logins.length > 0 ? texts.lead : texts.none}</p>}
      actions={
        <>
          {logins.length > 0 && (
            <Button
              look="primary"
              busy={end.isPending && end.variables === 'all'}
              onClick={() => end.mutate('all')}
            >
              {texts.endAll}
            </Button>
          )}
          <Button onClick={onClose}>{texts.close}</Button>
        </>
      }
    >
      <div role="status">
        {end.isSuccess && <p>{end.variables === 'all' ? texts.endedAll : texts.ended}</p>}
      </div>
      {end.error !== null && <ProblemAlert error={end.error} />}
      {query.isPending && <Loading />}
      {query.isError && <ErrorState error={query.error} retry={query.refetch} />}
      {logins.length > 0 && (
        <ul className="other-logins">
          {logins.map((login) => (
            <Login
              key={login.id}
              login={login}
              busy={end.isPending && end.variables === login.id}
              onEnd={() => end.mutate(login.id)}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
