import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSandboxTime, type SandboxTime, sandboxClock } from '@frikort/api/clock';
import { addDays, isCalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { instantInCopenhagen } from '@frikort/domain/clock-time';

/** Why a sandbox's clock was not moved. */
export type ClockRefusal = 'no-date' | 'not-forward' | 'too-far';

/** The furthest that a clock is moved at once: the log has parts for the next two years (apps/api, partitions.ts). */
const furthestDays = 731;

const minutesOfDay = (at: Date): number => {
  const midnight = instantInCopenhagen(todayInCopenhagen(at), 0);
  return Math.floor((at.getTime() - midnight.getTime()) / 60_000);
};

/** The clock of a local system: every process that belongs to it reads the same file. */
export class SandboxClock {
  readonly file: string;
  /** What time it is there. */
  readonly now: () => Date;

  /** @param folder of the local system; a new one begins with the real time */
  constructor(folder: string) {
    this.file = join(folder, 'clock.json');
    this.now = sandboxClock(this.file);
    if (!existsSync(this.file)) this.#write({ aheadMs: 0 });
  }

  /** Whether it has been moved. */
  get isMoved(): boolean {
    return readSandboxTime(this.file).aheadMs > 0;
  }

  /** Moves to a later date, at the same time of day. What has happened stays, so there is no way back. */
  moveTo(typed: string): ClockRefusal | undefined {
    const now = this.now();
    const today = todayInCopenhagen(now);
    if (!isCalendarDate(typed)) return 'no-date';
    if (typed <= today) return 'not-forward';
    if (typed > addDays(today, furthestDays)) return 'too-far';
    const there = instantInCopenhagen(typed, minutesOfDay(now));
    const forwardMs = there.getTime() - (now.getTime() - (now.getTime() % 60_000));
    this.#write({ aheadMs: readSandboxTime(this.file).aheadMs + forwardMs });
    return undefined;
  }

  /** Whole or not at all, because others read it meanwhile. */
  #write(time: SandboxTime): void {
    writeFileSync(`${this.file}.new`, JSON.stringify(time));
    renameSync(`${this.file}.new`, this.file);
  }
}
