import { createCatalogue } from '@frikort/ui/catalogue';
import { Checkbox } from '@frikort/ui/components/choice.tsx';
import { browserObjects, keepObjection, objectsHere } from '@frikort/ui/counting/flow-steps';
import { useState } from 'react';
import { da } from './counting-choice.da.ts';

const { useMessages: useChoiceTexts } = createCatalogue(da, () =>
  import('./counting-choice.en.ts').then((module) => module.en),
);

/** What is counted of self-service, and how somebody objects in this browser (R38). */
export function CountingChoice() {
  const texts = useChoiceTexts();
  const [objects, setObjects] = useState(objectsHere);
  const [outcome, setOutcome] = useState('');
  return (
    <section>
      <h2>{texts.heading}</h2>
      <p>{texts.text}</p>
      <ul>
        {texts.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {browserObjects() && <p>{texts.asked}</p>}
      <Checkbox
        id="not-counted"
        label={texts.choice}
        hint={texts.hint}
        checked={objects}
        onChange={({ target: { checked } }) => {
          const isKept = keepObjection(checked);
          setObjects(isKept ? checked : true);
          setOutcome(isKept ? (checked ? texts.kept : texts.removed) : texts.notKept);
        }}
      />
      <p role="status">{outcome}</p>
    </section>
  );
}
