import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second, as Linux tells processes' times whatever the machine. */
const ticks = 100;

type Times = { readonly parent: number; readonly own: number; readonly withEndedChildren: number };

function timesOf(pid: number): Times | undefined {
  try {
    // The name, in brackets, may have anything in it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const at = (place: number) => fields[place] ?? 0;
    const own = (at(11) + at(12)) / ticks;
    return { parent: at(1), own, withEndedChildren: own + (at(13) + at(14)) / ticks };
  } catch {
    return undefined;
  }
}

/** Seconds of CPU that a process has used. */
export function cpuOf(pid: number): number {
  return timesOf(pid)?.own ?? 0;
}

/** The same of a server that has a process for each connection. */
export function cpuOfServer(pid: number): number {
  const children = readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .map(timesOf)
    .filter((times) => times?.parent === pid);
  return (timesOf(pid)?.withEndedChildren ?? 0) + children.reduce((sum, times) => sum + (times?.own ?? 0), 0);
}

/** The most memory that a process has had, in MB. */
export const memoryOf = (pid: number): number => megabytesOf(pid, 'VmHWM');

/** The memory that a process has now, in MB. */
export const memoryNowOf = (pid: number): number => megabytesOf(pid, 'VmRSS');

function megabytesOf(pid: number, field: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status) ?? [];
  return Number(kilobytes) / 1024;
}
