import type { Entrance } from '@frikort/api-client';

/** What happened to a session in another tab of this browser. */
export type SessionNews = { readonly entrance: Entrance; readonly happened: 'extended' | 'logged-out' };

const channelName = 'frikort-session';

function isSessionNews(value: unknown): value is SessionNews {
  return typeof value === 'object' && value !== null && 'entrance' in value && 'happened' in value;
}

/** Tells the other tabs, which share the session, so that none warns of an end that is not coming, or stays behind. */
export function tellOtherTabs(news: SessionNews): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(news);
  channel.close();
}

/** Hears what other tabs tell about the session of this entrance. Returns how to stop. */
export function hearOtherTabs(entrance: Entrance, heard: (news: SessionNews) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isSessionNews(data) && data.entrance === entrance) heard(data);
  };
  return () => channel.close();
}
