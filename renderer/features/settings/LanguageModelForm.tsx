import { Checkbox, Group, PasswordInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Engines, MODEL_USES, type ModelUse } from '../../../shared/contract/engines.ts';
import { routes } from '../../../shared/contract/index.ts';
import { client } from '../../api/client.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { EngineActions, TRIAL_MS, useKnownEngines } from './EngineActions.tsx';

const FIELDS = ['url', 'model', 'api_key', 'uses'] as const;

/** Any endpoint of the OpenAI protocol: where it is, what it is for, and exactly what it would be sent. */
export function LanguageModelForm({ engines }: { engines: Engines }) {
  const { t } = useTranslation();
  const known = engines.language_model;
  const form = useForm({
    initialValues: {
      url: known?.url ?? '',
      model: known?.model ?? '',
      api_key: '',
      uses: known?.uses ?? [...MODEL_USES],
    },
  });
  const errors = useFormErrors(form, FIELDS);
  const setKnown = useKnownEngines();
  /** An empty field says nothing of the key: the kept one stays. */
  const body = () => {
    const { api_key, uses, ...rest } = form.values;
    return { ...rest, uses: uses as ModelUse[], ...(api_key !== '' && { api_key }) };
  };
  const tried = useMutation({
    mutationFn: () => client.call(routes.tryLanguageModel, { body: body(), timeoutMs: TRIAL_MS }),
    onError: errors.show,
  });
  const save = useMutation({
    mutationFn: () => client.call(routes.setLanguageModel, { body: body() }),
    onSuccess: (saved) => {
      setKnown(saved);
      form.setFieldValue('api_key', '');
      toastDone(t('engines.saved'));
    },
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(() => {
        errors.clear();
        save.mutate();
      })}
    >
      <Stack>
        {known?.set_by === 'instance' && <Text fz="sm">{t('engines.byInstance')}</Text>}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('engines.url')}
            description={t('engines.urlHint')}
            placeholder="http://127.0.0.1:11434/v1"
            inputMode="url"
            {...form.getInputProps('url')}
          />
          <TextInput
            label={t('engines.modelName')}
            description={t('engines.modelNameHint')}
            placeholder="llama3.2"
            {...form.getInputProps('model')}
          />
        </SimpleGrid>
        <PasswordInput
          label={t('engines.key')}
          description={t(known?.has_api_key ? 'engines.keyKept' : 'engines.keyHint')}
          autoComplete="off"
          maw={420}
          {...form.getInputProps('api_key')}
        />
        <Checkbox.Group label={t('engines.uses')} {...form.getInputProps('uses')}>
          <Group mt={6} gap="lg">
            {MODEL_USES.map((use) => (
              <Checkbox key={use} value={use} label={t(`engines.use.${use}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Text fz="sm" c="dimmed">
          {t('engines.modelSends')}
        </Text>
        <FormAlert message={errors.message} />
        <EngineActions
          saving={save.isPending}
          trying={tried.isPending}
          onTry={() => {
            errors.clear();
            tried.mutate();
          }}
          remove={known?.set_by === 'owner' ? () => client.call(routes.removeLanguageModel, {}) : undefined}
          trial={tried.data}
        />
      </Stack>
    </form>
  );
}
