import { afterAll, beforeAll, beforeEach } from 'vitest';
import './attack-browser.ts';
import './attack-foreign-start.ts';
import './attack-logout-elsewhere.ts';
import './attack-other-organisation.ts';
import './it-force-1.ts';
import './it-loa-1.ts';
import './it-log-1.ts';
import './it-logon-1.ts';
import './it-priv-1-to-3.ts';
import './it-repl-1.ts';
import './it-slo-1-to-3.ts';
import './it-spses-1.ts';
import './it-sso-1.ts';
import './it-tim-1-2.ts';
import './it-user-1.ts';
import { freshWorld, startWorld, stopWorld } from './world.ts';

/*
 * NemLog-in's acceptance tests and the attacks that need the whole system, one after the other in one world:
 * `npx vitest run --project integration apps/api/test/acceptance -t IT-SLO-1` runs one of them.
 */
beforeAll(startWorld);
beforeEach(freshWorld);
afterAll(stopWorld);
