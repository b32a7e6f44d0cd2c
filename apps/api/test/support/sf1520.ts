import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { TLSSocket } from 'node:tls';
import { generate } from 'selfsigned';

/** A key and a certificate, PEM. */
export type Pair = { readonly key: string; readonly cert: string };

/** A certificate authority of a test's own, as Serviceplatformen's and OCES are theirs. */
export type Authority = Pair & {
  /** A certificate for a server of this name, or for a client. */
  issue(options?: { name?: string; from?: string; to?: string }): Promise<Pair>;
};

const beforeAll = '2020-01-01T00:00:00Z';
const afterAll = '2120-01-01T00:00:00Z';
const elliptic = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

export async function createAuthority(name: string): Promise<Authority> {
  const made = await generate([{ name: 'commonName', value: name }], {
    ...elliptic,

    notBeforeDate: new Date(beforeAll),
    notAfterDate: new Date(afterAll),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const own: Pair = { key: made.private, cert: made.cert };
  return {
    ...own,
    async issue({ name: subject = 'localhost', from = beforeAll, to = afterAll } = {}) {
      const issued = await generate([{ name: 'commonName', value: subject }], {
        ...elliptic,

        notBeforeDate: new Date(from),
        notAfterDate: new Date(to),
        ca: own,
        extensions: [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'keyUsage', digitalSignature: true, critical: true },
          { name: 'extKeyUsage', serverAuth: true, clientAuth: true },
          { name: 'subjectAltName', altNames: [{ type: 2, value: subject }] },
        ],
      });
      return { key: issued.private, cert: issued.cert };
    },
  };
}

/** What the server got, as far as tests look at it. */
export type Received = { body: string; headers: IncomingMessage['headers']; client: string };

/** Answers one request; whatever it likes. */
export type Respond = (response: ServerResponse, received: Received) => void;

export type SoapServer = {
  readonly url: URL;
  readonly port: number;
  readonly received: Received[];
  /** How many clients have come in. */
  connections(): number;
  /** What the next requests are answered with, in order; the last one goes on. */
  answerWith(...responds: readonly Respond[]): void;
  close(): Promise<void>;
};

/** A server at `localhost` that lets nobody in without a certificate of `trusted`. */
export async function startSoapServer(identity: Pair, trusted: Authority): Promise<SoapServer> {
  let responds: readonly Respond[] = [];
  const received: Received[] = [];
  const options = { ...identity, ca: trusted.cert, requestCert: true, rejectUnauthorized: true };
  const server = createServer(options, (request, response) => {
    void readBody(request).then((body) => {
      const client =
        request.socket instanceof TLSSocket ? request.socket.getPeerCertificate().subject.CN : '';
      const got = { body, headers: request.headers, client: String(client) };
      received.push(got);
      const [respond, ...later] = responds;
      if (later.length > 0) responds = later;
      respond?.(response, got);
    });
  });
  let connections = 0;
  server.on('secureConnection', () => {
    connections += 1;
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('A server without a port.');
  const { port } = address;
  return {
    port,
    received,
    url: new URL(`https://localhost:${port}/service/CPR/PersonBaseDataExtended/4`),
    connections: () => connections,
    answerWith: (...next) => {
      responds = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** Answers with this text. */
export function xml(text: string, status = 200): Respond {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/xml; charset=utf-8' }).end(text);
  };
}

/** An answer of the service about somebody; the parts are XML, in the service's namespace. */
export function personAnswer(parts: Readonly<Partial<typeof ordinaryPerson>> = {}): string {
  const persondata = Object.values({ ...ordinaryPerson, ...parts }).join('');
  return envelope(`<ns2:PersonLookupResponse xmlns="http://serviceplatformen.dk/xml/wsdl/soap11/CPR/PersonBaseDataExtended/4/"
    xmlns:ns2="http://serviceplatformen.dk/xml/wsdl/soap11/CPR/PersonBaseDataExtended/4/">
    <persondata>${persondata}</persondata>
    <adresse><aktuelAdresse><kommunekode>101</kommunekode><standardadresse>Hemmelig Allé 7</standardadresse></aktuelAdresse></adresse>
    <relationer><mor><personnummer>0101400000</personnummer></mor></relationer>
    <notater><notanr>1</notanr><notatlinie>Ikke for os</notatlinie></notater>
  </ns2:PersonLookupResponse>`);
}

/** In the order of the schema. */
const ordinaryPerson = {
  numbers: '<personnummer>2905690000</personnummer><gaeldendePersonnummer>2905690000</gaeldendePersonnummer>',
  name: `<navn><personadresseringsnavn>Lone A. Hansentest</personadresseringsnavn><fornavn>Lone</fornavn>
    <mellemnavn>Ærø</mellemnavn><efternavn>Hansentest</efternavn></navn>`,
  birth: '<foedselsdato><dato>1969-05-29+02:00</dato></foedselsdato>',
  others: '<alder>57</alder><koen>K</koen><antalBoernUnder18>0</antalBoernUnder18>',
  status:
    '<status><status>1</status><statusdato><dato>2001-01-01T00:00:00+01:00</dato></statusdato></status>',
  protection: '<adressebeskyttelse><beskyttet>false</beskyttet></adressebeskyttelse>',
  directories: '<vejviserbeskyttelse><beskyttet>true</beskyttet></vejviserbeskyttelse>',
};

/** A fault of the service; `code` and `text` as its error list has them. */
export function faultAnswer(code: string, text: string): string {
  return envelope(`<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Fejl</faultstring><detail>
    <f:ServiceplatformFault xmlns:f="http://serviceplatformen.dk/xml/schemas/ServiceplatformFault/1/"><f:ErrorList>
      <f:Error><f:ErrorCode>${code}</f:ErrorCode><f:ErrorText>${text}</f:ErrorText></f:Error>
    </f:ErrorList></f:ServiceplatformFault></detail></soap:Fault>`);
}

export function envelope(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${body}</soap:Body></soap:Envelope>`;
}
