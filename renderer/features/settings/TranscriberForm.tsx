import { PasswordInput, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Engines } from '../../../shared/contract/engines.ts';
import { routes } from '../../../shared/contract/index.ts';
import { client } from '../../api/client.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { EngineActions, TRIAL_MS, useKnownEngines } from './EngineActions.tsx';

const FIELDS = ['url', 'model', 'api_key', 'command'] as const;

/** An endpoint, or on a device a program. */
export function TranscriberForm({ engines }: { engines: Engines }) {
  const { t } = useTranslation();
  const known = engines.transcriber;
  const form = useForm({
    initialValues: {
      kind: known?.command ? 'command' : 'endpoint',
      url: known?.url ?? '',
      model: known?.model ?? '',
      api_key: '',
      command: known?.command ?? '',
    },
  });
  const errors = useFormErrors(form, FIELDS);
  const setKnown = useKnownEngines();
  const isCommand = engines.takes_command && form.values.kind === 'command';
  const body = () => {
    const { url, model, api_key, command } = form.values;
    return isCommand ? { command } : { url, model, ...(api_key !== '' && { api_key }) };
  };
  const tried = useMutation({
    mutationFn: () => client.call(routes.tryTranscriber, { body: body(), timeoutMs: TRIAL_MS }),
    onError: errors.show,
  });
  const save = useMutation({
    mutationFn: () => client.call(routes.setTranscriber, { body: body() }),
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
        {engines.takes_command && (
          <SegmentedControl
            aria-label={t('engines.kind')}
            data={[
              { value: 'endpoint', label: t('engines.endpoint') },
              { value: 'command', label: t('engines.command') },
            ]}
            maw={320}
            {...form.getInputProps('kind')}
          />
        )}
        {isCommand ? (
          <TextInput
            label={t('engines.commandLine')}
            description={t('engines.commandHint', { file: '{file}' })}
            placeholder="whisper-cli -m base.bin -f {file}"
            spellCheck={false}
            {...form.getInputProps('command')}
          />
        ) : (
          <>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                label={t('engines.speechUrl')}
                description={t('engines.urlHint')}
                placeholder="http://127.0.0.1:8000/v1"
                inputMode="url"
                {...form.getInputProps('url')}
              />
              <TextInput
                label={t('engines.speechModel')}
                description={t('engines.modelNameHint')}
                placeholder="whisper-1"
                {...form.getInputProps('model')}
              />
            </SimpleGrid>
            <PasswordInput
              label={t('engines.speechKey')}
              description={t(known?.has_api_key ? 'engines.keyKept' : 'engines.keyHint')}
              autoComplete="off"
              maw={420}
              {...form.getInputProps('api_key')}
            />
          </>
        )}
        <Text fz="sm" c="dimmed">
          {t(isCommand ? 'engines.commandSends' : 'engines.speechSends')}
        </Text>
        <FormAlert message={errors.message} />
        <EngineActions
          saving={save.isPending}
          trying={tried.isPending}
          onTry={() => {
            errors.clear();
            tried.mutate();
          }}
          remove={known?.set_by === 'owner' ? () => client.call(routes.removeTranscriber, {}) : undefined}
          trial={tried.data}
        />
      </Stack>
    </form>
  );
}
