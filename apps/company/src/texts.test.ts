import { gapsBetween } from '@frikort/ui/catalogue-testing';
import { expect, test } from 'vitest';
import { da as addPayDa } from './add-pay/add-pay.da.ts';
import { en as addPayEn } from './add-pay/add-pay.en.ts';
import { da as contactDa } from './contact-person/contact.da.ts';
import { en as contactEn } from './contact-person/contact.en.ts';
import { da as employmentDa } from './employment/employment.da.ts';
import { en as employmentEn } from './employment/employment.en.ts';
import { da as importDa } from './import/import.da.ts';
import { en as importEn } from './import/import.en.ts';
import { da as companyDa } from './messages.da.ts';
import { en as companyEn } from './messages.en.ts';
import { da as listDa } from './overview/list.da.ts';
import { en as listEn } from './overview/list.en.ts';
import { da as periodDa } from './overview/period.da.ts';
import { en as periodEn } from './overview/period.en.ts';
import { da as registrationDa } from './registration/registration.da.ts';
import { en as registrationEn } from './registration/registration.en.ts';
import { da as approvalsDa } from './systems/approvals.da.ts';
import { en as approvalsEn } from './systems/approvals.en.ts';
import { da as termsDa } from './terms/terms.da.ts';
import { en as termsEn } from './terms/terms.en.ts';

test.each([
  ['the shell and the overview', companyDa, companyEn],
  ['the list', listDa, listEn],
  ['days and totals', periodDa, periodEn],
  ['the fields', termsDa, termsEn],
  ['registering', registrationDa, registrationEn],
  ['adding pay', addPayDa, addPayEn],
  ['registering several', importDa, importEn],
  ['one employment', employmentDa, employmentEn],
  ['the contact person', contactDa, contactEn],
  ['who may act for the company', approvalsDa, approvalsEn],
])('The texts of %s are complete in Danish and English', (_, da, en) => {
  expect(gapsBetween(da, en)).toEqual([]);
});
