import { readFile, rename, writeFile } from 'node:fs/promises';

/** What a system remembers of one company between two runs. */
export type Remembered = {
  /** Until where events have been read. */
  readonly after: number;
  /** The key of an import that was begun, until its result is known: sent again, it is the same import. */
  readonly importKey?: string;
};

/** A file that remembers, by company; it is replaced in one step, so that a run which is cut short leaves it whole. */
export async function openMemory(file: string) {
  const kept: Record<string, Remembered> = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  return {
    of: (company: string): Remembered => kept[company] ?? { after: 0 },
    async keep(company: string, remembered: Remembered): Promise<void> {
      kept[company] = remembered;
      await writeFile(`${file}.new`, JSON.stringify(kept, null, 2));
      await rename(`${file}.new`, file);
    },
  };
}

export type Memory = Awaited<ReturnType<typeof openMemory>>;
