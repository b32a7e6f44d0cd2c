/**
 * R20: the name that a company sees: initials (`P. S.`) when name and address are protected, else the name. Every
 * answer to a company goes through here, and no list for a company may be filtered or sorted by the protected name.
 */
export function nameForCompany(citizen: { name: string; nameProtected: boolean }): string {
  return citizen.nameProtected ? initialsOf(citizen.name) : citizen.name;
}

/** The first letter of each word: `Paula Skjoldborg` → `P. S.`, `Anne-Marie Ø. Bro` → `A. Ø. B.` */
export function initialsOf(name: string): string {
  return name
    .normalize('NFC')
    .split(/\s/)
    .flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? [])
    .map((letter) => `${letter.toLocaleUpperCase('da-DK')}.`)
    .join(' ');
}
