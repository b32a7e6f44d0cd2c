import type { LoginConfiguration } from '@frikort/domain/access';
import { isCvr } from '@frikort/domain/cvr';
import { present } from '@frikort/domain/present';
import { operatorConfirmations } from '@frikort/domain/programme-year';
import { z } from 'zod';

/** Further CVR numbers of municipalities (R22), as `cvr=code,cvr=code` with four-digit codes. */
const extraCvrs = z
  .string()
  .regex(/^(\d{8}=\d{4})(,\d{8}=\d{4})*$/, 'must be cvr=code, several separated by commas')
  .transform(
    (text): Record<string, string> => Object.fromEntries(text.split(',').map((pair) => pair.split('='))),
  );

const cvr = z.string().refine(isCvr, 'must be 8 digits');

/** Who may enter as what (R22, R28). */
export const privilegeEnvironment = {
  PRIVILEGE_CASEWORKER: z
    .url()
    .describe('the privilege of caseworkers, as the identity provider sends it (R22)'),
  PRIVILEGE_ADMINISTRATOR: z.url().describe('the privilege of a municipality’s administrators (R28)'),
  PRIVILEGE_OPERATOR: z.url().describe('the privilege of the operator’s people (R28)'),
  PRIVILEGE_EFFORT_ADMINISTRATOR: z
    .url()
    .optional()
    .describe(
      'the privilege of those who may administer an organisation of efforts (R39); without it nobody may',
    ),
  PRIVILEGE_EFFORT_MANAGER: z
    .url()
    .optional()
    .describe('the privilege of those who may manage efforts (R39); without it nobody may'),
  PRIVILEGE_PARTICIPANT_MANAGER: z
    .url()
    .optional()
    .describe('the privilege of those who may manage participants of efforts (R39); without it nobody may'),
  OPERATOR_CVR: cvr.describe('the CVR number of the operator, whose people alone may use that privilege'),
  OPERATOR_CONFIRMATION: z
    .enum(operatorConfirmations)
    .default('two-people')
    .describe(
      'how many of the operator’s people the opening of a year and a lowering take (R1): `two-people`, one who proposes ' +
        'and another who confirms, or `one-person` where there is only one; a line at the start says so',
    ),
  EXTRA_MUNICIPALITY_CVRS: extraCvrs
    .default({})
    .describe(
      'further CVR numbers that a municipality’s people log in with (R22): `cvr=code`, separated by commas',
    ),
};

type PrivilegeSettings = z.output<z.ZodObject<typeof privilegeEnvironment>>;

export function loginConfigurationOf(settings: PrivilegeSettings): LoginConfiguration {
  return {
    caseworkerPrivilege: settings.PRIVILEGE_CASEWORKER,
    administratorPrivilege: settings.PRIVILEGE_ADMINISTRATOR,
    operatorPrivilege: settings.PRIVILEGE_OPERATOR,
    effortPrivileges: present({
      'effort-administrator': settings.PRIVILEGE_EFFORT_ADMINISTRATOR,
      'effort-manager': settings.PRIVILEGE_EFFORT_MANAGER,
      'participant-manager': settings.PRIVILEGE_PARTICIPANT_MANAGER,
    }),
    operatorCvr: settings.OPERATOR_CVR,
    extraMunicipalityCvrs: settings.EXTRA_MUNICIPALITY_CVRS,
  };
}
