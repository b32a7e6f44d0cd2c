import { Button } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { useLanguage } from '@frikort/ui/language';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { categoriesQuery, type EffortCategory, useEffortOrder } from '../queries/efforts.ts';
import { changeCategory } from '../queries/operator-efforts.ts';
import { useOperatorEffortTexts } from './operator-effort-texts.ts';
import { operatorPlace } from './places.ts';

const CategoryDialog = lazyDialog(() =>
  import('./category-dialog.tsx').then((module) => module.CategoryDialog),
);

type Acts = {
  onRename: (category: EffortCategory) => void;
  onEnd: (category: EffortCategory) => void;
  onReopen: (category: EffortCategory) => void;
};

function CategoryTable({
  categories,
  onRename,
  onEnd,
  onReopen,
}: Acts & { categories: readonly EffortCategory[] }) {
  const { categoryPage: texts } = useOperatorEffortTexts();
  const language = useLanguage();
  const named = ({ name }: EffortCategory) => <span className="sr-only"> {name[language]}</span>;
  const columns: Column<EffortCategory>[] = [
    {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      cell: ({ name }) => (
        <div>
          <span lang="da">{name.da}</span>
          <p className="effort-more" lang="en">
            {name.en}
          </p>
        </div>
      ),
    },
    { key: 'efforts', header: texts.efforts, align: 'number', cell: ({ efforts }) => efforts },
    {
      key: 'state',
      header: texts.state,
      cell: ({ isOpen }) => (
        <Badge kind={isOpen ? 'success' : 'neutral'}>{isOpen ? texts.open : texts.closed}</Badge>
      ),
    },
    {
      key: 'act',
      header: texts.act,
      cell: (category) => (
        <div className="category-acts">
          <Button aria-haspopup="dialog" onClick={() => onRename(category)}>
            {texts.rename}
            {named(category)}
          </Button>
          {category.isOpen ? (
            <Button aria-haspopup="dialog" onClick={() => onEnd(category)}>
              {texts.end}
              {named(category)}
            </Button>
          ) : (
            <Button onClick={() => onReopen(category)}>
              {texts.reopen}
              {named(category)}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <Table caption={texts.title} captionHidden columns={columns} rows={categories} rowKey={({ id }) => id} />
  );
}

type EndDialogProps = { category: EffortCategory; name: string; onClose: () => void; onDone: () => void };

function EndDialog({ category, name, onClose, onDone }: EndDialogProps) {
  const { categoryPage: texts } = useOperatorEffortTexts();
  const end = useEffortOrder(() => changeCategory(category.id, { isOpen: false }));
  return (
    <ConfirmDialog
      title={texts.endTitle({ name })}
      consequence={<p>{texts.endText}</p>}
      confirmLabel={texts.endConfirm}
      busy={end.isPending}
      error={end.error}
      onConfirm={() => end.mutate(undefined, { onSuccess: onDone })}
      onCancel={onClose}
    />
  );
}

function Categories({ categories }: { categories: readonly EffortCategory[] }) {
  const { categoryPage: texts } = useOperatorEffortTexts();
  const language = useLanguage();
  const [done, setDone] = useState<{ readonly text: string }>();
  const [naming, setNaming] = useState<{ readonly category?: EffortCategory }>();
  const [ending, setEnding] = useState<EffortCategory>();
  const reopen = useEffortOrder(({ id }: EffortCategory) => changeCategory(id, { isOpen: true }));
  return (
    <>
      {done !== undefined && (
        <Outcome of={done}>
          <p>{done.text}</p>
        </Outcome>
      )}
      {reopen.error !== null && <ErrorState error={reopen.error} />}
      <p>
        <Button look="primary" icon="plus" aria-haspopup="dialog" onClick={() => setNaming({})}>
          {texts.add}
        </Button>
      </p>
      {categories.length === 0 ? (
        <EmptyState heading={texts.none} />
      ) : (
        <CategoryTable
          categories={categories}
          onRename={(category) => setNaming({ category })}
          onEnd={setEnding}
          onReopen={(category) =>
            reopen.mutate(category, {
              onSuccess: ({ name }) => setDone({ text: texts.reopened({ name: name[language] }) }),
            })
          }
        />
      )}
      {naming !== undefined && (
        <CategoryDialog
          {...naming}
          onClose={() => setNaming(undefined)}
          onDone={({ name }) => {
            const told = { name: name[language] };
            setDone({ text: naming.category === undefined ? texts.added(told) : texts.renamed(told) });
            setNaming(undefined);
          }}
        />
      )}
      {ending !== undefined && (
        <EndDialog
          category={ending}
          name={ending.name[language]}
          onClose={() => setEnding(undefined)}
          onDone={() => {
            setDone({ text: texts.ended({ name: ending.name[language] }) });
            setEnding(undefined);
          }}
        />
      )}
    </>
  );
}

/** What efforts are about: the operator's list, from which nothing disappears (R41). */
export function CategoriesPage() {
  const { categoryPage: texts, back } = useOperatorEffortTexts();
  const { data, error, refetch } = useQuery(categoriesQuery);
  return (
    <Page title={texts.title} before={<BackLink {...operatorPlace()}>{back}</BackLink>}>
      <p className="font-lead">{texts.lead}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <Categories categories={data.items} />}
    </Page>
  );
}
