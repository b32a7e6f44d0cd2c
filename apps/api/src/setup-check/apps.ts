import { access } from 'node:fs/promises';
import path from 'node:path';
import type { AppFolders } from '../http/static-apps.ts';
import { type Finding, found, wrong } from './finding.ts';

/** Whether the apps that this process is to serve have been built. */
export async function checkApps(folders: AppFolders): Promise<Finding> {
  const named = Object.entries(folders);
  const missing: string[] = [];
  for (const [name, folder] of named) {
    const built = await access(path.join(folder, 'index.html')).then(
      () => true,
      () => false,
    );
    if (!built) missing.push(`APP_${name.toUpperCase()}_FOLDER`);
  }
  if (missing.length > 0) return wrong(`${missing.join(', ')}: holds no built app: run \`npm run build\`.`);
  return found(
    named.length === 0
      ? 'This process serves no app.'
      : `Apps served: ${named.map(([name]) => name).join(', ')}.`,
  );
}
