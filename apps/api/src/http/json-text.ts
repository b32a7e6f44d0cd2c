/*
 * JSON texts that are read as nothing but what they say: RFC 7493 asks that no object has a name twice, because of the
 * two values one would be left out, and another reader of the same bytes may leave out the other.
 */

/** An object of the JSON text that is being read: the names it has had so far. */
type Open = { readonly names: Set<string>; at: string };

/** Why a text is not read: it has more parts than it may, or a name twice, at this path. */
export type JsonFault = { readonly repeated?: string };

/**
 * Looks for more parts than a text may have, and for a name that an object has twice. What else is wrong is the parser's
 * to say.
 * @param mostTokens names, texts and brackets
 */
export function faultIn(json: string, mostTokens: number): JsonFault | undefined {
  const open: (Open | 'array')[] = [];
  let tokens = 0;
  for (const [token, quoted, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}[\]]/g)) {
    tokens += 1;
    if (tokens > mostTokens) return {};
    const within = open.at(-1);
    if (token === '{') open.push({ names: new Set(), at: '' });
    else if (token === '[') open.push('array');
    else if (token === '}' || token === ']') open.pop();
    else if (quoted && colon && within && within !== 'array') {
      within.at = nameOf(quoted);
      if (within.names.has(within.at)) return { repeated: pathTo(open) };
      within.names.add(within.at);
    }
  }
  return undefined;
}

/** The value of a text; `undefined` when it is no JSON, or {@link faultIn} has something to say. */
export function jsonOf(text: string, mostTokens: number): { readonly value: unknown } | undefined {
  try {
    return faultIn(text, mostTokens) ? undefined : { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** @throws SyntaxError for a name that is no text */
function nameOf(quoted: string): string {
  const name: unknown = JSON.parse(quoted);
  return String(name);
}

function pathTo(open: readonly (Open | 'array')[]): string {
  return open.flatMap((part) => (part === 'array' ? [] : [part.at])).join('.');
}
