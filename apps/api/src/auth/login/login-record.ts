import type { Entrance, Organisation } from '@frikort/domain/access';
import type { LoginRefusal } from '@frikort/domain/refusal';
import type { Executor } from '../../database/database.ts';
import type { Caller } from '../caller.ts';
import type { Exchange } from '../messages/login-message.ts';
import type { SamlCheck } from '../saml/rejected.ts';

/** What is kept of a login for 180 days and not in the log, which is kept for longer. */
export type LoginTrace = { readonly sessionId?: string | undefined; readonly clientAddress: string };

/** What the log is told about logins (R26, and the logging duty towards NemLog-in). */
export type LoginRecord =
  | {
      readonly action: 'login-succeeded' | 'logged-out';
      readonly at: Date;
      readonly caller: Caller;
      readonly trace: LoginTrace;
    }
  | { readonly action: 'session-extended'; readonly at: Date; readonly caller: Caller }
  | {
      readonly action: 'login-refused';
      readonly at: Date;
      readonly exchange: Exchange;
      /** Unknown when the browser came back without our cookie. */
      readonly entrance: Entrance | undefined;
      readonly refusal: LoginRefusal;
      /** The check that a forged or broken message failed. */
      readonly check?: SamlCheck | undefined;
      /** Known once the identity was proven; never for a citizen without a frikort, who is not stored. */
      readonly actorId?: string | undefined;
      readonly organisation?: Organisation | undefined;
    };

/** Writes a record; with the login itself in one transaction. */
export type RecordLogin = (db: Executor, record: LoginRecord) => Promise<void>;
