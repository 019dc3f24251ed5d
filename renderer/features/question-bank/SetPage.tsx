import { Button, Group, Menu } from '@mantine/core';
import { IconCalendarPlus, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { QuestionSet } from '../../../shared/contract/question-sets.ts';
import { MOST_SET_QUESTIONS } from '../../../shared/contract/values.ts';
import { client } from '../../api/client.ts';
import { keys, queries } from '../../api/queries.ts';
import { DownloadMenu } from '../../ui/DownloadMenu.tsx';
import { formatDate } from '../../ui/format.ts';
import { BackLink, ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { toastError } from '../../ui/toast.ts';
import { usePart } from '../people/use-part.ts';
import { asBody } from './edits.ts';
import { NewQuestionModal } from './OwnQuestionModal.tsx';
import { RenameModal } from './RenameModal.tsx';
import { SetQuestions } from './SetQuestions.tsx';
import { makeSet } from './set-changes.ts';
import { useMayWrite } from './use-may-write.ts';
import { useUndo } from './use-undo.ts';

const route = getRouteApi('/framed/questions/sets/$setId');

/** One question set: its questions in their order. */
export function SetPage() {
  const { setId } = route.useParams();
  const set = useQuery(queries.questionSet(setId));
  return (
    <QueryView page query={set}>
      {(loaded) => <SetDetail set={loaded} />}
    </QueryView>
  );
}

function SetDetail({ set }: { set: QuestionSet }) {
  const { t } = useTranslation();
  const mayWrite = useMayWrite();
  const { mayReview } = usePart();
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null);
  const close = () => setDialog(null);
  const { id } = set;
  const exported = (format: 'csv' | 'yaml', mediaType: string) => ({
    kind: format,
    name: `${set.name}.${format}`,
    fetch: (signal: AbortSignal) =>
      client.download(routes.exportQuestionSet, mediaType, { params: { id }, query: { format }, signal }),
  });
  return (
    <>
      <PageHeader
        title={set.name}
        back={<BackLink to="/questions/sets" place={t('sets.title')} />}
        intro={`${t('sets.count', { count: set.question_count })} · ${t('sets.changedOn', { date: formatDate(set.updated_at) })}`}
        actions={
          <>
            <DownloadMenu
              label={t('sets.download')}
              files={[exported('csv', 'text/csv'), exported('yaml', 'application/yaml')]}
            />
            {mayWrite && (
              <Button
                variant="default"
                leftSection={<IconPencil size={16} />}
                onClick={() => setDialog('rename')}
              >
                {t('sets.rename')}
              </Button>
            )}
            {mayReview && (
              <ButtonLink
                to="/interviews/new"
                search={{ set: id }}
                leftSection={<IconCalendarPlus size={17} />}
              >
                {t('sets.schedule')}
              </ButtonLink>
            )}
          </>
        }
      />
      <Section
        flush
        title={t('sets.questions')}
        intro={t('sets.questionsIntro')}
        actions={
          mayWrite && (
            <Menu position="bottom-end" radius="md" shadow="md">
              <Menu.Target>
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<IconPlus size={15} />}
                  disabled={set.question_count >= MOST_SET_QUESTIONS}
                >
                  {t('sets.addQuestion')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setDialog('new')}>{t('sets.addOwn')}</Menu.Item>
                <FromBank />
              </Menu.Dropdown>
            </Menu>
          )
        }
      >
        <SetQuestions set={set} mayWrite={mayWrite} />
      </Section>
      {mayWrite && (
        <Group mt="lg">
          <DeleteSet set={set} />
        </Group>
      )}
      <NewQuestionModal title={t('bank.newTitle')} setId={id} opened={dialog === 'new'} onClose={close} />
      <RenameModal set={set} opened={dialog === 'rename'} onClose={close} />
    </>
  );
}

function FromBank() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return <Menu.Item onClick={() => void navigate({ to: '/questions' })}>{t('sets.addFromBank')}</Menu.Item>;
}

/** A deleted set comes back as it was; interviews have copies of its questions. */
function DeleteSet({ set }: { set: QuestionSet }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const undoable = useUndo();
  const remove = useMutation({
    mutationFn: () => client.call(routes.deleteQuestionSet, { params: { id: set.id } }),
    onSuccess: async () => {
      const { name, questions } = set;
      await navigate({ to: '/questions/sets', replace: true });
      cache.removeQueries({ queryKey: queries.questionSet(set.id).queryKey });
      void cache.invalidateQueries({ queryKey: keys.questionSets });
      undoable(
        t('sets.deleted', { name }),
        () => makeSet(name, questions.map(asBody)),
        t('sets.back', { name }),
      );
    },
    onError: toastError,
  });
  return (
    <Button
      variant="subtle"
      color="red"
      c="var(--jh-bad)"
      leftSection={<IconTrash size={16} />}
      loading={remove.isPending}
      onClick={() => remove.mutate()}
    >
      {t('sets.delete')}
    </Button>
  );
}
