import { municipalities } from '@frikort/domain/municipalities';
import { aarhus } from '@frikort/test-nemlogin/people';
import { generatedCitizens, generatedStaff, type Staff } from './generated-people.ts';
import { staffOf } from './named-past.ts';

/** How a municipality of the local world is reached, and the administrator who entered it. */
export type PlannedContact = {
  readonly by: Staff;
  readonly contact: {
    readonly phone: string;
    readonly email: string;
    readonly address: string;
    readonly openingHours: { readonly da: string; readonly en: string };
    readonly webPage: string;
  };
};

function administratorOf(cvr: string): Staff {
  if (cvr === aarhus.cvr) return staffOf('hanne-admin');
  const staff = generatedStaff.find(({ organisation }) => organisation.cvr === cvr);
  if (staff === undefined) throw new Error(`Nobody works at ${cvr}`);
  return staff;
}

/**
 * Of every municipality that has citizens here. The municipalities are real, so nothing of this may be: no Danish
 * number begins with 00, the addresses end in `.example`, and the street is none.
 */
export const plannedContacts: readonly PlannedContact[] = municipalities
  .filter(({ cvr }) => generatedCitizens.some(({ municipalityCvr }) => municipalityCvr === cvr))
  .map(({ code, name, cvr }) => {
    const town = name.replace(/(?<=^København)s? Kommune$| Kommune$/, '');
    const host = `${town.toLowerCase().replaceAll('ø', 'oe').replaceAll('å', 'aa')}-kommune.example`;
    return {
      by: administratorOf(cvr),
      contact: {
        phone: `00 00 ${code.slice(0, 2)} ${code.slice(2)}`,
        email: `frikort@${host}`,
        address: `Team Socialt frikort\nEksempelvej ${Number(code)}\n${town}`,
        openingHours: {
          da: 'Telefon: mandag til torsdag kl. 9-15, fredag kl. 9-12',
          en: 'Phone: Monday to Thursday 9am to 3pm, Friday 9am to 12 noon',
        },
        webPage: `https://www.${host}/socialt-frikort`,
      },
    };
  });
