import { SegmentedControl, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Engines } from '../../../shared/contract/engines.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { TRIAL_MS } from './EngineActions.tsx';
import { EndpointFields, EngineForm } from './EngineForm.tsx';

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
  const isCommand = engines.takes_command && form.values.kind === 'command';
  const body = () => {
    const { url, model, api_key, command } = form.values;
    return isCommand ? { command } : { url, model, ...(api_key !== '' && { api_key }) };
  };
  return (
    <EngineForm
      form={form}
      fields={FIELDS}
      known={known}
      onTry={() => client.call(routes.tryTranscriber, { body: body(), timeoutMs: TRIAL_MS })}
      onSave={() => client.call(routes.setTranscriber, { body: body() })}
      onRemove={() => client.call(routes.removeTranscriber, {})}
      sends={t(isCommand ? 'engines.commandSends' : 'engines.speechSends')}
    >
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
        <EndpointFields
          form={form}
          labels={{
            url: t('engines.speechUrl'),
            model: t('engines.speechModel'),
            key: t('engines.speechKey'),
          }}
          samples={{ url: 'http://127.0.0.1:8000/v1', model: 'whisper-1' }}
          hasKey={known?.has_api_key ?? false}
        />
      )}
    </EngineForm>
  );
}
