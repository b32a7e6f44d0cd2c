import type { Element } from '@xmldom/xmldom';
import { bearerMethod, clockSkewMs, nameIdFormatPersistent, ns } from './names.ts';
import { demand, SamlRejected } from './rejected.ts';
import type { Expectation } from './response-checks.ts';
import {
  attributeOf,
  childElements,
  childrenNamed,
  instantOf,
  isNamed,
  onlyChild,
  parseXml,
  textOf,
} from './xml.ts';

/** What providers call things by is far shorter; indexes of the database hold no more than 2,700 bytes. */
const longestId = 500;

/** An assertion that has passed every check of the protocol; what it says of the person is in `attributes`. */
export type Assertion = {
  readonly id: string;
  readonly nameId: string;
  readonly sessionIndex: string;
  /** When the session at the provider ends, if it says so. */
  readonly sessionEndsAt: Date | undefined;
  readonly issuedAt: Date;
  /** Values by attribute name; each name stands once. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** From then on no clock within the allowed skew would accept it again. */
  readonly unusableFrom: Date;
};

/**
 * Checks and reads an assertion (OIOSAML 3.0, SAML web browser SSO profile; domain facts 2.4).
 * @param verifiedXml the signed bytes as the signature's verification returned them, never the message's own text
 * @throws SamlRejected naming the first check that failed
 */
export function checkAssertion(verifiedXml: string, expected: Expectation): Assertion {
  const assertion = parseXml(verifiedXml);
  demand(attributeOf(assertion, 'Version') === '2.0', 'version');
  const issuer = textOf(onlyChild(assertion, ns.assertion, 'Issuer', 'issuer'));
  demand(issuer === expected.provider.entityId, 'issuer');
  const issuedAt = demandNotInFuture(attributeOf(assertion, 'IssueInstant'), expected.now);
  const subject = onlyChild(assertion, ns.assertion, 'Subject', 'subject');
  const confirmedUntil = demandConfirmation(subject, expected);
  const validUntil = demandConditions(assertion, expected);
  return {
    id: requiredAttribute(assertion, 'ID'),
    nameId: persistentNameId(subject),
    ...sessionOf(assertion, expected),
    issuedAt,
    attributes: attributesOf(assertion),
    unusableFrom: new Date(Math.min(confirmedUntil.getTime(), validUntil.getTime()) + clockSkewMs),
  };
}

function requiredAttribute(element: Element, name: string): string {
  const value = attributeOf(element, name);
  if (!value || value.length > longestId) throw new SamlRejected('unreadable');
  return value;
}

function persistentNameId(subject: Element): string {
  const nameId = onlyChild(subject, ns.assertion, 'NameID', 'subject');
  demand(attributeOf(nameId, 'Format') === nameIdFormatPersistent, 'subject');
  const value = textOf(nameId);
  demand(value !== '', 'subject');
  return value;
}

/** One bearer confirmation, for us, for this request, not yet expired. */
function demandConfirmation(subject: Element, expected: Expectation): Date {
  const confirmation = onlyChild(subject, ns.assertion, 'SubjectConfirmation', 'confirmation');
  demand(attributeOf(confirmation, 'Method') === bearerMethod, 'confirmation');
  const facts = onlyChild(confirmation, ns.assertion, 'SubjectConfirmationData', 'confirmation');
  demand(attributeOf(facts, 'Recipient') === expected.us.acsUrl, 'recipient');
  demand(attributeOf(facts, 'InResponseTo') === expected.requestId, 'in-response-to');
  demand(attributeOf(facts, 'NotBefore') === undefined, 'confirmation');
  return demandNotExpired(attributeOf(facts, 'NotOnOrAfter'), expected.now);
}

/** Meant for us and valid now; a condition that we do not know cannot be met (SAML core 2.5.1). */
function demandConditions(assertion: Element, expected: Expectation): Date {
  const conditions = onlyChild(assertion, ns.assertion, 'Conditions', 'conditions');
  const known = ['AudienceRestriction', 'OneTimeUse', 'ProxyRestriction'];
  for (const condition of childElements(conditions)) {
    demand(
      known.some((name) => isNamed(condition, ns.assertion, name)),
      'conditions',
    );
  }
  const restrictions = childrenNamed(conditions, ns.assertion, 'AudienceRestriction');
  demand(restrictions.length > 0, 'audience');
  for (const restriction of restrictions) {
    const audiences = childrenNamed(restriction, ns.assertion, 'Audience').map(textOf);
    demand(audiences.includes(expected.us.entityId), 'audience');
  }
  const notBefore = attributeOf(conditions, 'NotBefore');
  if (notBefore !== undefined) demandNotInFuture(notBefore, expected.now);
  return demandNotExpired(attributeOf(conditions, 'NotOnOrAfter'), expected.now);
}

/** The session at the provider. One that is over begins none here, whatever clocks may differ by. */
function sessionOf(
  assertion: Element,
  { now, authenticatedSince }: Expectation,
): Pick<Assertion, 'sessionIndex' | 'sessionEndsAt'> {
  const statement = onlyChild(assertion, ns.assertion, 'AuthnStatement', 'statements');
  const authenticatedAt = demandNotInFuture(attributeOf(statement, 'AuthnInstant'), now).getTime();
  const isFresh = !authenticatedSince || authenticatedAt >= authenticatedSince.getTime() - clockSkewMs;
  demand(isFresh, 'not-fresh');
  const end = attributeOf(statement, 'SessionNotOnOrAfter');
  const sessionEndsAt = end === undefined ? undefined : instantOf(end);
  demand(sessionEndsAt === undefined || sessionEndsAt > now, 'time');
  const sessionIndex = attributeOf(statement, 'SessionIndex');
  demand(!!sessionIndex && sessionIndex.length <= longestId, 'statements');
  return { sessionIndex, sessionEndsAt };
}

function attributesOf(assertion: Element): Map<string, string[]> {
  const statement = onlyChild(assertion, ns.assertion, 'AttributeStatement', 'statements');
  const attributes = new Map<string, string[]>();
  for (const attribute of childrenNamed(statement, ns.assertion, 'Attribute')) {
    const name = attributeOf(attribute, 'Name');
    demand(name !== undefined && !attributes.has(name), 'attributes');
    attributes.set(name, childrenNamed(attribute, ns.assertion, 'AttributeValue').map(textOf));
  }
  return attributes;
}

function demandNotInFuture(text: string | undefined, now: Date): Date {
  const instant = instantOf(text);
  demand(instant.getTime() <= now.getTime() + clockSkewMs, 'time');
  return instant;
}

function demandNotExpired(text: string | undefined, now: Date): Date {
  const end = instantOf(text);
  demand(end.getTime() > now.getTime() - clockSkewMs, 'time');
  return end;
}
