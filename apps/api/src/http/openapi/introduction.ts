/** What a reader of the document learns first (Markdown): what holds for every operation. */
export const introduction = `Grant, register and see the yearly tax-free amount of a *socialt frikort*.

**Values.** Money is whole øre, dates are YYYY-MM-DD, instants RFC 3339 in UTC. Fields and filters that are not known are refused, never ignored, and nothing is coerced. A CPR number stands in bodies only, never in an address.

**Texts** are stored in normal form C, trimmed, with ordinary blanks and without what cannot be seen; lengths count code points after that. Control characters, direction overrides and code points without a meaning are refused (\`control-character\`).

**Who calls.** A session begins in a browser at \`/auth/login?entrance=…\` and is a cookie of that entrance. It counts only for requests that name the entrance in the header \`Frikort-Entrance\`; a change must also name the session in \`Frikort-Session\`, by the fingerprint that \`GET /api/v1/session\` answers. At \`/api/docs/reference\` both are filled in for whoever is logged in.

**Outside systems** are let in by a token of their own (OAuth 2.0 client credentials) in \`Authorization: Bearer\`, and then no cookie counts. Each operation lists the scope that it takes; one that lists none is for people, or for everyone. The guides at \`/api/docs\` begin with how a system gets its login.

**Events** can be asked for (\`GET /api/v1/events\`) or sent: see *Webhooks* below.

**Changes.** What creates needs an \`Idempotency-Key\`, so that it may be sent again when no answer came. An edit needs the \`ETag\` of the last read as \`If-Match\`. A change that comes from a page of another origin is refused.

**Lists** are \`{ items, nextCursor }\`; \`cursor\` asks for the next page. Where \`text/csv\` is among the answers, \`Accept: text/csv\` gives the whole list as a file.

**Refusals** are application/problem+json with a \`code\`. Each operation lists those that it may answer; a later version may add to them, so a client meets an unknown one by its status.`;
