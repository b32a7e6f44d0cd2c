import { type CalendarDate, isCalendarDate } from '@frikort/domain/calendar';
import { type Cpr, isCpr } from '@frikort/domain/cpr';
import { salvagedName } from '@frikort/domain/name';
import { present } from '@frikort/domain/present';
import type { Element, Node } from '@xmldom/xmldom';
import { readXml, type XmlLimits } from '../../xml/limited-xml.ts';
import type { RegisterPerson } from '../cpr-register.ts';
import { namespaces } from './names.ts';

/** What an answer says. `unreadable` is everything that is not an answer of this service about this number. */
export type Reading =
  | { kind: 'found'; person: RegisterPerson }
  | { kind: 'unknown' }
  /** The service refused; the codes hold no text of the service's, because texts may name the person. */
  | { kind: 'fault'; codes: readonly string[] }
  | { kind: 'unreadable' };

/** The answer is none of this service; there is no message, because it could only be made of the answer. */
class Unreadable extends Error {}

/**
 * Reads an answer, whatever HTTP status it came with. Of a person nothing is read but what R20 and R21 need: no
 * address, no relations, no notes.
 * @param asked the number that was asked for
 * @param today the date that a protection's dates are held against
 */
export function readAnswer(text: string, asked: Cpr, today: CalendarDate): Reading {
  try {
    const body = child(rootOf(text), 'Body', namespaces.soap);
    const fault = optional(body, 'Fault', namespaces.soap);
    if (fault) return readFault(fault);
    const person = child(child(body, 'PersonLookupResponse'), 'persondata');
    return { kind: 'found', person: readPerson(person, asked, today) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable' };
    throw error;
  }
}

/** An answer with all of somebody's family and addresses has some 50 kB. Nothing of SOAP has a DOCTYPE (SOAP 1.1, 3). */
const answerLimits: XmlLimits = {
  characters: 512 * 1024,
  elements: 5_000,
  depth: 30,

  attributesOfElement: 25,
  attributes: 5_000,
  namespaces: 1_000,

  nameLength: 128,
  valueLength: 4_096,
  namespaceLength: 256,
  specials: 50_000,
  otherMarkup: 'allowed',
};

function rootOf(text: string): Element {
  const read = readXml(text, answerLimits);
  if (typeof read === 'string') throw new Unreadable();
  const { root } = read;
  if (root.localName !== 'Envelope' || root.namespaceURI !== namespaces.soap) throw new Unreadable();
  return root;
}

/**
 * Nobody by that number comes as a fault too. The service publishes no list of codes, so that it is recognised by its
 * text, as others do who use it.
 */
function readFault(fault: Element): Reading {
  const errors = Array.from(fault.getElementsByTagNameNS(namespaces.fault, 'Error'));
  const codes = errors.map((error) => optionalText(error, 'ErrorCode', namespaces.fault) ?? '');
  const texts = errors.map((error) => optionalText(error, 'ErrorText', namespaces.fault) ?? '');
  const said = [optionalText(fault, 'faultstring', null) ?? '', ...codes, ...texts];
  if (said.some((text) => /PNR\s?Not\s?Found/i.test(text))) return { kind: 'unknown' };
  return {
    kind: 'fault',
    codes: codes.filter((code) => /^[A-Za-z0-9_.-]{1,40}$/.test(code) && !hasNumber(code)),
  };
}

/** As many digits in a row as could be part of somebody's number. */
function hasNumber(code: string): boolean {
  return /\d{6}/.test(code);
}

function readPerson(person: Element, asked: Cpr, today: CalendarDate): RegisterPerson {
  const current = readCurrentNumber(person);
  const born = readBirthDate(person);
  return {
    name: readName(child(person, 'navn')),
    registerStatus: readStatus(person),
    nameProtected: isProtected(optional(person, 'adressebeskyttelse'), today),
    ...present({ currentCpr: current === asked ? undefined : current, birthDate: born }),
  };
}

/** The number in force. An answer that names no number cannot be known to be about the one that was asked for. */
function readCurrentNumber(person: Element): Cpr {
  const inForce = optionalText(person, 'gaeldendePersonnummer');
  if (inForce && isCpr(inForce)) return inForce;
  const number = optionalText(person, 'personnummer');
  if (number && isCpr(number)) return number;
  throw new Unreadable();
}

/** The whole name; the addressing name is made for envelopes and cut where it is long. */
function readName(name: Element): string {
  const first = optionalText(name, 'fornavn');
  const middle = optionalText(name, 'mellemnavn');
  const last = optionalText(name, 'efternavn');
  const whole = first && last ? [first, middle, last].filter(Boolean).join(' ') : '';
  const found = whole || optionalText(name, 'personadresseringsnavn');
  if (!found) throw new Unreadable();
  const readable = salvagedName(found);
  if (readable === '') throw new Unreadable();
  return readable;
}

function readStatus(person: Element): number {
  const text = optionalText(child(person, 'status'), 'status') ?? '';
  if (!/^0*\d{1,2}$/.test(text)) throw new Unreadable();
  return Number(text);
}

/** A date that the register itself is unsure of is not taken; the number tells one too. */
function readBirthDate(person: Element): CalendarDate | undefined {
  const born = optional(person, 'foedselsdato');
  if (!born || optionalText(born, 'usikkerhedsmarkering')) return undefined;
  return dateOf(optionalText(born, 'dato'));
}

/**
 * R20: name and address protection. The register says so outright, or gives only the dates of it: then it is
 * protected from the first to the last of them. What cannot be read is never taken for unprotected.
 */
function isProtected(protection: Element | undefined, today: CalendarDate): boolean {
  if (!protection) return false;
  const said = optionalText(protection, 'beskyttet');
  if (said === 'true' || said === '1') return true;
  if (said === 'false' || said === '0') return false;
  if (said) throw new Unreadable();
  const from = dayOf(protection, 'startdato');
  const to = dayOf(protection, 'slutdato');
  if (from === undefined && to === undefined) return false;
  return (from === undefined || from <= today) && (to === undefined || today <= to);
}

function dayOf(parent: Element, name: string): CalendarDate | undefined {
  const text = optionalText(parent, name);
  if (!text) return undefined;
  const date = dateOf(text);
  if (date === undefined) throw new Unreadable();
  return date;
}

/** An xsd:date, which may carry a time zone (`1978-04-27+01:00`); the date is the one that is written. */
function dateOf(text: string | undefined): CalendarDate | undefined {
  const day = /^(\d{4}-\d\d-\d\d)(Z|[+-]\d\d:\d\d)?$/.exec(text ?? '')?.[1];
  return day !== undefined && isCalendarDate(day) ? day : undefined;
}

function child(parent: Element, name: string, namespace: string | null = namespaces.message): Element {
  const found = optional(parent, name, namespace);
  if (!found) throw new Unreadable();
  return found;
}

/** The child element of that name; a second one makes the answer unreadable. */
function optional(
  parent: Element,
  name: string,
  namespace: string | null = namespaces.message,
): Element | undefined {
  const [found, ...more] = Array.from(parent.childNodes)
    .filter(isElement)
    .filter((element) => element.localName === name && (element.namespaceURI ?? null) === namespace);
  if (more.length > 0) throw new Unreadable();
  return found;
}

function optionalText(
  parent: Element,
  name: string,
  namespace: string | null = namespaces.message,
): string | undefined {
  return optional(parent, name, namespace)?.textContent?.trim();
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
