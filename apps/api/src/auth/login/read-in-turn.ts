import { Turns } from '../../database/turns.ts';
import { lineOf } from '../../http/network.ts';
import { takeTurn } from '../../http/turns.ts';

/** Reads a provider's message when its turn comes. @throws NoTurn when too many from that address wait already */
export type ReadInTurn = <Outcome>(
  clientAddress: string,
  read: () => Outcome | Promise<Outcome>,
) => Promise<Outcome>;

/** More than a town hall sends in the time it takes to read this many. */
const waitingOfAddress = 60;

/**
 * The messages that browsers bring are read one at a time, with everybody's other requests in between: reading one
 * holds the process for some milliseconds, and dozens may come in one moment.
 */
export function createReadInTurn(): ReadInTurn {
  const turns = new Turns({ atOnce: 1, atOnceAbout: 1, waitingAbout: waitingOfAddress });
  return (clientAddress, read) =>
    turns.take(lineOf(clientAddress), async () => {
      await takeTurn();
      return read();
    });
}
