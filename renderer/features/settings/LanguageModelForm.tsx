import { Checkbox, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Engines, ModelUse } from '../../../shared/contract/engines.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { MODEL_USES } from '../../../shared/contract/values.ts';
import { client } from '../../api/client.ts';
import { TRIAL_MS } from './EngineActions.tsx';
import { EndpointFields, EngineForm } from './EngineForm.tsx';

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
  const body = () => {
    const { api_key, uses, ...rest } = form.values;
    return { ...rest, uses: uses as ModelUse[], ...(api_key !== '' && { api_key }) };
  };
  return (
    <EngineForm
      form={form}
      fields={FIELDS}
      known={known}
      onTry={() => client.call(routes.tryLanguageModel, { body: body(), timeoutMs: TRIAL_MS })}
      onSave={() => client.call(routes.setLanguageModel, { body: body() })}
      onRemove={() => client.call(routes.removeLanguageModel, {})}
      sends={t('engines.modelSends')}
    >
      <EndpointFields
        form={form}
        labels={{ url: t('engines.url'), model: t('engines.modelName'), key: t('engines.key') }}
        samples={{ url: 'http://127.0.0.1:11434/v1', model: 'llama3.2' }}
        hasKey={known?.has_api_key ?? false}
      />
      <Checkbox.Group label={t('engines.uses')} {...form.getInputProps('uses')}>
        <Group mt={6} gap="lg">
          {MODEL_USES.map((use) => (
            <Checkbox key={use} value={use} label={t(`engines.use.${use}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </EngineForm>
  );
}
