/** How people reach the office of a municipality that handles socialt frikort; entered by its administrator. */
export type AuthorityContact = {
  phone: string;
  email?: string;
  /** Where to come, on several lines. */
  address?: string;
  /** When phone and office are open. */
  openingHours?: { da: string; en: string };
  /** An address that begins with `https://`. */
  webPage?: string;
};

/**
 * True for the address of a public web page: https, a name with a dot and an ending of letters, no user, no other
 * port. A link of ours leads there, so nothing else is let through.
 */
export function isWebPage(text: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password, port } = new URL(text);
  const labels = hostname.split('.');
  const isPlain = protocol === 'https:' && username === '' && password === '' && port === '';
  return (
    isPlain &&
    labels.length > 1 &&
    labels.every((label) => label !== '') &&
    /^(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(labels.at(-1) ?? '')
  );
}

/** A web address as people type it, with the `https://` that they leave out. */
export function completeWebPage(typed: string): string {
  const text = typed.trim();
  return text === '' || /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
}

/** A web address as it is shown: without what every one begins with. */
export function shownWebPage(webPage: string): string {
  return webPage.replace(/^https:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
