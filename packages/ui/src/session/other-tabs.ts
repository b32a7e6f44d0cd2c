import type { Entrance } from '@frikort/api-client';

/** What a tab tells the others of this browser. */
export type SessionNews =
  /** Which session it found at an entrance: after a login, the first page tells of it. */
  | { readonly happened: 'found'; readonly entrance: Entrance; readonly fingerprint: string }
  | { readonly happened: 'extended'; readonly entrance: Entrance }
  /** Single logout ends sessions at other entrances too, so each tab asks for itself. */
  | { readonly happened: 'logged-out' };

const happenings = ['found', 'extended', 'logged-out'];

function isSessionNews(value: unknown): value is SessionNews {
  return (
    typeof value === 'object' &&
    value !== null &&
    'happened' in value &&
    typeof value.happened === 'string' &&
    happenings.includes(value.happened)
  );
}

let opened: BroadcastChannel | undefined;

/** One for the whole page: a channel does not hear what it has told itself. */
function channel(): BroadcastChannel {
  opened ??= new BroadcastChannel('frikort-session');
  return opened;
}

/** Tells the other tabs, which share the cookies, so that none warns of an end that is not coming, or stays behind. */
export function tellOtherTabs(news: SessionNews): void {
  channel().postMessage(news);
}

/** Hears what other tabs tell, as long as the page lasts. */
export function hearOtherTabs(heard: (news: SessionNews) => void): void {
  channel().addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isSessionNews(data)) heard(data);
  });
}
