import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What tells the time; everything that asks for it is given one. */
export type Clock = () => Date;

const systemClock: Clock = () => new Date();

/** How far the clock of a sandbox is ahead, in milliseconds: what its file holds, as JSON. */
const sandboxFile = z.strictObject({ aheadMs: z.int().nonnegative() });
export type SandboxTime = z.output<typeof sandboxFile>;

/** What the file of a sandbox's clock says. @throws when it cannot be read, or is none */
export function readSandboxTime(file: string): SandboxTime {
  return sandboxFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * The clock of a sandbox, which goes as any other and can be moved forward while everything runs: the file is read
 * whenever the time is asked for, so that all processes that have it move at once. Never in production.
 */
export function sandboxClock(file: string): Clock {
  return () => new Date(Date.now() + readSandboxTime(file).aheadMs);
}

/** A clock that can be moved; production refuses it, so it is in no table. */
export const sandboxEnvironment = { SANDBOX_CLOCK_FILE: z.string().optional() };

/** The process's clock, or that of the sandbox that it belongs to. */
export function clockOf({
  SANDBOX_CLOCK_FILE: file,
}: z.output<z.ZodObject<typeof sandboxEnvironment>>): Clock {
  return file === undefined ? systemClock : sandboxClock(file);
}
