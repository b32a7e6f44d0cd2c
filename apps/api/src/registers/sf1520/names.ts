/*
 * What SF1520 "CPR replika opslag", PersonBaseDataExtended version 4, is called by. From the service's own WSDL and
 * schemas at Serviceplatformen.
 */

export const namespaces = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  message: 'http://serviceplatformen.dk/xml/wsdl/soap11/CPR/PersonBaseDataExtended/4/',
  authority: 'http://serviceplatformen.dk/xml/schemas/AuthorityContext/1/',
  invocation: 'http://serviceplatformen.dk/xml/schemas/InvocationContext/1/',
  pnr: 'http://serviceplatformen.dk/xml/schemas/cpr/PNR/1/',
  fault: 'http://serviceplatformen.dk/xml/schemas/ServiceplatformFault/1/',
} as const;

export const soapAction =
  'http://serviceplatformen.dk/xml/wsdl/soap11/CPR/PersonBaseDataExtended/4/PersonLookup';

/** The service itself, the same for everybody who uses it. */
export const serviceUuid = 'e6be2436-bf35-4df2-83fe-925142825dc2';
