import { freshLoginMinutes } from '@frikort/domain/integration';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as systems } from '@frikort/ui/systems/systems.en';
import { en as app } from '../messages.en.ts';
import { en as approvals } from '../systems/approvals.en.ts';
import type { Said } from './outline.ts';

export const itSystems: Said['it-systemer'] = {
  title: 'IT systems that act for you',
  texts: [
    `Your payroll system can get and register employments by itself. It can only do what you have chosen, and what it does is shown in the history and the log under its own name. Before you add a system or give permission you log in again. You then have ${freshLoginMinutes} minutes.`,
    'Give your own IT system access',
    [
      <>
        Choose <Name>{app.navigation.systems}</Name> in the menu, and then <Name>{systems.list.create}</Name>.
      </>,
      'Enter what the IT system is called, and choose what it should be able to do and how long the key is valid.',
      <>
        Copy the key and give it to the person setting up the IT system. Then choose{' '}
        <Name>{systems.made.goOn}</Name>.
      </>,
    ],
    {
      heading: 'The key is only shown once',
      text: 'If it is lost, create a new one and end the old one. Support cannot see it either.',
    },
    'Change the key',
    [
      <>
        Choose the IT system and then <Name>{systems.system.newKey}</Name>. The old one works in the meantime.
      </>,
      'Put the new key into the IT system.',
      'End the old one once the new one has been used. You can see that beside the key.',
    ],
    'Let a vendor act for you',
    [
      <>
        Open the link that the vendor has sent, or choose <Name>{approvals.toApprovals}</Name> and then{' '}
        <Name>{approvals.approve}</Name>, and search for the vendor.
      </>,
      'Check that it is the vendor you have an agreement with.',
      <>
        Choose what the IT system may do and for how long, and choose <Name>{approvals.new.submit}</Name>.
      </>,
    ],
    <>
      <Name>{approvals.title}</Name> shows what each vendor may do and has done, and you can withdraw the
      permission there. It takes effect at once. What has already been registered remains.
    </>,
  ],
};
