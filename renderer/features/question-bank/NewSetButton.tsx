import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/queries.ts';
import { toastDone } from '../../ui/toast.ts';
import { QuestionModal, type QuestionValues } from './QuestionModal.tsx';
import { makeSet } from './set-changes.ts';
import { wrongName } from './set-name.ts';

/** Makes a set with its first question: there is none without. */
export function NewSetButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const save = async ({ skill_id, ...values }: QuestionValues) => {
    const set = await makeSet(name.trim(), [{ ...values, skill: skill_id }]);
    void cache.invalidateQueries({ queryKey: keys.questionSets });
    toastDone(t('bank.added', { name: set.name }));
    await navigate({ to: '/questions/sets/$setId', params: { setId: set.id }, ignoreBlocker: true });
  };
  return (
    <>
      <Button
        leftSection={<IconPlus size={17} />}
        onClick={() => {
          setName('');
          setWrong(false);
          setOpened(true);
        }}
      >
        {t('sets.new')}
      </Button>
      <QuestionModal
        title={t('sets.newTitle')}
        initial={{}}
        saveLabel={t('sets.create')}
        first={
          <TextInput
            label={t('sets.name')}
            description={t('sets.nameHint')}
            withAsterisk
            maxLength={200}
            data-autofocus
            value={name}
            error={wrong && t('sets.nameMissing')}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setWrong(false);
            }}
          />
        }
        check={() => {
          const isRight = wrongName(name) === null;
          setWrong(!isRight);
          return isRight;
        }}
        save={save}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </>
  );
}
