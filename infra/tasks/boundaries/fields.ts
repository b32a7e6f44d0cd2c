import type { Violation } from './directions.ts';
import type { ProjectFile } from './project-files.ts';

/** No field cuts what is pasted: it takes everything, and says what is too long and by how much. */
export function checkFields(files: readonly ProjectFile[]): Violation[] {
  return files
    .filter(({ path }) => /^(apps|packages)\/.*\.tsx$/.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          /\bmax-?length\b\s*[=:]/i.test(line)
            ? [{ path, line: index + 1, problem: 'maxLength cuts a paste in silence: let the form say it' }]
            : [],
        ),
    );
}
