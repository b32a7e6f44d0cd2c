import { join } from 'node:path';

/** The root folder of the checkout. */
export const projectRoot: string = join(import.meta.dirname, '../../..');

/** The ignored folder that holds everything a local run keeps: database, secrets, build stamps. */
export const defaultLocalFolder: string = join(projectRoot, '.local');
