import { checkServiceplatformen } from '../registers/check.ts';
import { lineOf } from '../setup-check/finding.ts';
import { type Command, UsageError } from './command.ts';
import { readNumber } from './read-number.ts';
import { readRegisterConfig } from './settings.ts';

/** `frikort check registers`: whether the CPR register of the settings works, step by step. */
export const checkRegistersCommand: Command = {
  name: 'check registers',
  about:
    'tells whether the CPR register works: certificate, host, TLS, service; ends with 1 when it does not',
  usage: [
    'Standard input: a number to ask about, of a test person or of nobody: "not known" is an answer too.',
    'It is never an argument and is not printed; nothing about a person is. The look-up is not in the log (R26).',
  ],
  async run(args) {
    // Never repeated: it may be a number.
    if (args.length > 0)
      throw new UsageError('There are no arguments; the number is read from standard input.');
    const config = readRegisterConfig();
    if (config.kind === 'file') {
      console.log('The CPR register is a file (CPR_REGISTER=file): a local system, nothing to reach.');
      return 0;
    }
    let works = true;
    const options = { now: new Date(), readNumber: () => askForNumber() };
    for await (const finding of checkServiceplatformen(config, options)) {
      console.log(lineOf(finding));
      works &&= finding.verdict !== 'wrong';
    }
    return works ? 0 : 1;
  },
};

async function askForNumber() {
  if (process.stdin.isTTY)
    console.error('A CPR number to ask about, of a test person or of nobody (not shown):');
  return await readNumber(process.stdin);
}
