import { isLockTimeout, NoTurn } from './failures.ts';

type Waiting = { readonly about: string; readonly begin: () => void; readonly giveUp: () => void };

export type TurnLimits = {
  /** Pieces of work that run at a time. */
  readonly atOnce: number;
  /** Of those, about one thing: the next stands ready when the one before it is done. */
  readonly atOnceAbout?: number;
  /** How many wait for one thing, and how long. */
  readonly waitingAbout?: number;
  readonly patienceMs?: number;
};

/** Lets pieces of work that may have to wait for one another run in turn, so that they leave room for others. */
export class Turns {
  readonly #limits: Required<TurnLimits>;
  readonly #running = new Map<string, number>();
  #waiting: Waiting[] = [];

  constructor(limits: TurnLimits) {
    this.#limits = { atOnceAbout: 2, waitingAbout: 500, patienceMs: 8_000, ...limits };
  }

  /**
   * Runs a piece of work when it is its turn. One that gives up waiting for a lock sends away those who wait behind it.
   * @param about what it may have to wait for, such as a card number
   * @throws NoTurn when it was not begun
   */
  async take<Outcome>(about: string, run: () => Promise<Outcome>): Promise<Outcome> {
    await this.#turn(about);
    try {
      return await run();
    } catch (error) {
      if (isLockTimeout(error)) this.#sendAway(about);
      throw error;
    } finally {
      this.#leave(about);
    }
  }

  #turn(about: string): Promise<void> {
    if (this.#mayBegin(about)) {
      this.#enter(about);
      return Promise.resolve();
    }
    if (this.#waitingFor(about).length >= this.#limits.waitingAbout) return Promise.reject(new NoTurn());
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => waiting.giveUp(), this.#limits.patienceMs);
      const leave = () => {
        clearTimeout(patience);
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
      };
      const waiting: Waiting = {
        about,
        begin: () => {
          leave();
          this.#enter(about);
          resolve();
        },
        giveUp: () => {
          leave();
          reject(new NoTurn());
        },
      };
      this.#waiting.push(waiting);
    });
  }

  #waitingFor(about: string): Waiting[] {
    return this.#waiting.filter((waiting) => waiting.about === about);
  }

  #sendAway(about: string): void {
    for (const waiting of this.#waitingFor(about)) waiting.giveUp();
  }

  #mayBegin(about: string): boolean {
    const all = [...this.#running.values()].reduce((sum, count) => sum + count, 0);
    return all < this.#limits.atOnce && (this.#running.get(about) ?? 0) < this.#limits.atOnceAbout;
  }

  #enter(about: string): void {
    this.#running.set(about, (this.#running.get(about) ?? 0) + 1);
  }

  #leave(about: string): void {
    const left = (this.#running.get(about) ?? 1) - 1;
    if (left === 0) this.#running.delete(about);
    else this.#running.set(about, left);
    this.#waiting.find((waiting) => this.#mayBegin(waiting.about))?.begin();
  }
}
