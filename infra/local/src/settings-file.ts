import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Settings = Readonly<Record<string, string>>;

const settingsFile = (folder: string): string => join(folder, 'settings.json');

/** Keeps the API's environment in the local system's folder, for its command line; readable by the owner only. */
export async function keepSettings(folder: string, settings: Settings): Promise<void> {
  await writeFile(settingsFile(folder), JSON.stringify(settings, null, 2), { mode: 0o600 });
}

/** The environment that the API of a folder was last started with; nothing when it never was. */
export async function readSettings(folder: string): Promise<Settings> {
  if (!existsSync(settingsFile(folder))) return {};
  const settings: Settings = JSON.parse(await readFile(settingsFile(folder), 'utf8'));
  return settings;
}
