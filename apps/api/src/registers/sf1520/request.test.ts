import { cpr } from '@frikort/domain/cpr';
import { expect, it } from 'vitest';
import { writeRequest } from './request.ts';

it('a look-up is asked for in the order and the namespaces of the schema', () => {
  const text = writeRequest({
    number: cpr('290569-0000'),
    agreement: { serviceAgreementUuid: 'a-1', userSystemUuid: 'a-2', userUuid: 'a-3' },
    municipalityCvr: '64942212',
    callId: 'call-1',
  });
  const own = 'http://serviceplatformen.dk/xml';
  expect(text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body>' +
      `<PersonLookupRequest xmlns="${own}/wsdl/soap11/CPR/PersonBaseDataExtended/4/">` +
      `<AuthorityContext xmlns="${own}/schemas/AuthorityContext/1/"><MunicipalityCVR>64942212</MunicipalityCVR></AuthorityContext>` +
      `<InvocationContext xmlns="${own}/schemas/InvocationContext/1/">` +
      '<ServiceAgreementUUID>a-1</ServiceAgreementUUID><UserSystemUUID>a-2</UserSystemUUID><UserUUID>a-3</UserUUID>' +
      '<ServiceUUID>e6be2436-bf35-4df2-83fe-925142825dc2</ServiceUUID>' +
      '<CallersServiceCallIdentifier>call-1</CallersServiceCallIdentifier></InvocationContext>' +
      `<PNR xmlns="${own}/schemas/cpr/PNR/1/">2905690000</PNR>` +
      '</PersonLookupRequest></Body></Envelope>',
  );
});
