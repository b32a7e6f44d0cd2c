import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project, as text; a picture or another binary file has none. */
export interface ProjectFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const BINARY = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|zip|gz|br|p12|pfx)$/i;

/** What .gitignore leaves out: names of folders (`dist/`), paths (`e2e/test-results/`) and endings (`*.log`). */
function ignoredBy(gitignore: string): (path: string, name: string) => boolean {
  const lines = gitignore.split('\n').map((line) => line.trim().replace(/\/$/, ''));
  const patterns = ['.git', ...lines.filter((line) => line !== '' && !line.startsWith('#'))];
  return (path, name) =>
    patterns.some((pattern) => {
      if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
      return pattern.includes('/') ? path === pattern.replace(/^\//, '') : name === pattern;
    });
}

/** All files that belong to the project: what a commit could hold, read without needing git. */
export function readProjectFiles(root: string): ProjectFile[] {
  const ignored = ignoredBy(readFileSync(join(root, '.gitignore'), 'utf8'));
  const files: ProjectFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored(path, entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) {
        const text = BINARY.test(entry.name) ? '' : readFileSync(join(root, path), 'utf8');
        files.push({ path, text });
      }
    }
  };
  walk('');
  return files;
}
