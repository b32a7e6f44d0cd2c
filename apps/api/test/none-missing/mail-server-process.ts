import { randomInt } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { settingsOfMailServer } from './settings.ts';

/*
 * A mail server that fails in every way: it refuses, before a mail and after it; it goes away before a mail, in it, and
 * after it has taken one but not said so. What it takes it writes down before it says so, the names of mails a line each.
 */

process.on('disconnect', () => process.exit(0));
const { folder, mailPort, holdFirstMs } = settingsOfMailServer.parse(process.env);
const oneIn = (count: number) => randomInt(count) === 0;
const later = (responseCode: number) => Object.assign(new Error('later'), { responseCode });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onRcptTo(_address, _session, done) {
    if (oneIn(300)) process.kill(process.pid, 'SIGKILL');
    done(oneIn(30) ? later(450) : null);
  },
  onData(stream, _session, done) {
    buffer(stream).then((mail) => {
      const [, name] = /^Message-ID: <([\da-f-]{36})@/im.exec(mail.toString()) ?? [];
      if (oneIn(300)) process.kill(process.pid, 'SIGKILL');
      if (oneIn(30)) return done(later(452));
      const isFirst = !existsSync(`${folder}/mails`);
      appendFileSync(`${folder}/mails`, `${name}\n`);
      if (oneIn(300)) process.kill(process.pid, 'SIGKILL');
      return isFirst ? void setTimeout(done, holdFirstMs) : done();
    }, done);
  },
});
server.on('error', () => {});
server.listen(mailPort, '127.0.0.1');
