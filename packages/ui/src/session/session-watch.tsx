import type { Entrance } from '@frikort/api-client';
import { sessionWarningMinutes } from '@frikort/domain/session-times';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { currentTime } from '../current-time.ts';
import { type Session, sessionQuery } from './session.ts';
import { SessionEnding } from './session-ending.tsx';

/** How long before the end the warning comes. */
const warningMs = sessionWarningMinutes * 60_000;
/** Timers of browsers run late in tabs that are not shown, so the clock is read often rather than trusted once. */
const tickMs = 5_000;
/** Work in another tab extends the session too: asked for now and then while the warning stands. */
const askAgainMs = 30_000;

function millisecondsLeft(session: Session, now: number): number {
  return Date.parse(session.expiresAt) - now;
}

/** Warns before the session ends, and notices when it has ended. */
export function SessionWatch({ entrance, session }: { entrance: Entrance; session: Session }) {
  const queryClient = useQueryClient();
  const [left, setLeft] = useState(() => millisecondsLeft(session, currentTime().getTime()));
  const [readOf, setReadOf] = useState<string>();

  useEffect(() => {
    let askedAt: number | undefined;
    const tick = async () => {
      const remaining = millisecondsLeft(session, currentTime().getTime());
      // Work in this or another tab may have extended the session since it was read: ask before warning.
      if (remaining <= warningMs && (askedAt === undefined || Date.now() - askedAt >= askAgainMs)) {
        const first = askedAt === undefined;
        askedAt = Date.now();
        await queryClient
          .fetchQuery({ ...sessionQuery(entrance), staleTime: 0, retry: false })
          .catch(() => undefined);
        if (first) return;
      }
      if (remaining <= 0) await queryClient.invalidateQueries({ queryKey: ['session', entrance] });
      setLeft(remaining);
    };
    const timer = window.setInterval(() => void tick(), tickMs);
    setLeft(millisecondsLeft(session, currentTime().getTime()));
    return () => window.clearInterval(timer);
  }, [entrance, session, queryClient]);

  if (left > warningMs || left <= 0 || readOf === session.fingerprint) return null;
  return (
    <SessionEnding
      entrance={entrance}
      minutes={Math.ceil(left / 60_000)}
      forGood={session.expiresAt === session.endsAt}
      onRead={() => setReadOf(session.fingerprint)}
    />
  );
}
