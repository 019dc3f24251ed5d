import { PasswordInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Engines, EngineTrial } from '../../../shared/contract/engines.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { EngineActions, useKnownEngines } from './EngineActions.tsx';

/** Where an endpoint is. An empty key says nothing of it: the kept one stays. */
interface Endpoint {
  url: string;
  model: string;
  api_key: string;
}

interface Props<Values extends Endpoint> {
  form: ReturnType<typeof useForm<Values>>;
  /** Fields that show their own errors. */
  fields: readonly (keyof Values & string)[];
  known: { set_by: 'owner' | 'instance' } | null;
  onTry: () => Promise<EngineTrial>;
  onSave: () => Promise<Engines>;
  onRemove: () => Promise<unknown>;
  /** What is sent where. */
  sends: string;
  children: ReactNode;
}

/** The form of one engine: its fields, what it would be sent; try, save, forget. */
export function EngineForm<Values extends Endpoint>(props: Props<Values>) {
  const { form, fields, known, sends, children } = props;
  const { t } = useTranslation();
  const errors = useFormErrors(form, fields);
  const setKnown = useKnownEngines();
  const tried = useMutation({ mutationFn: props.onTry, onError: errors.show });
  const save = useMutation({
    mutationFn: props.onSave,
    onSuccess: (saved) => {
      setKnown(saved);
      form.setValues({ api_key: '' } as Partial<Values>);
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
        {children}
        <Text fz="sm" c="dimmed">
          {sends}
        </Text>
        <FormAlert message={errors.message} />
        <EngineActions
          saving={save.isPending}
          trying={tried.isPending}
          onTry={() => {
            errors.clear();
            tried.mutate();
          }}
          remove={known?.set_by === 'owner' ? props.onRemove : undefined}
          trial={tried.data}
        />
      </Stack>
    </form>
  );
}

interface FieldsProps<Values extends Endpoint> {
  form: ReturnType<typeof useForm<Values>>;
  labels: { url: string; model: string; key: string };
  /** What such an address and such a name look like. */
  samples: { url: string; model: string };
  hasKey: boolean;
}

/** Address, model and key of an endpoint. */
export function EndpointFields<Values extends Endpoint>({
  form,
  labels,
  samples,
  hasKey,
}: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={labels.url}
          description={t('engines.urlHint')}
          placeholder={samples.url}
          inputMode="url"
          {...form.getInputProps('url')}
        />
        <TextInput
          label={labels.model}
          description={t('engines.modelNameHint')}
          placeholder={samples.model}
          {...form.getInputProps('model')}
        />
      </SimpleGrid>
      <PasswordInput
        label={labels.key}
        description={t(hasKey ? 'engines.keyKept' : 'engines.keyHint')}
        autoComplete="off"
        maw={420}
        {...form.getInputProps('api_key')}
      />
    </>
  );
}
