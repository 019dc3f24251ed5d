import { Input, Modal, SegmentedControl, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision, DecisionValue } from '../../../shared/contract/decision.ts';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { DECISIONS } from '../../../shared/contract/values.ts';
import { client } from '../../api/client.ts';
import { DialogForm, ReasonField } from '../../ui/DialogForm.tsx';
import { toastUndo } from '../../ui/toast-undo.tsx';
import { useDecided, useTakeBack } from './use-decided.ts';

const limits = TEXT_LIMITS.decide;

export interface Decided {
  id: number;
  name: string;
  jobId: number | null;
  decision: Pick<Decision, 'decision' | 'reason'> | null;
}

/** Writes down what a person decides about a candidate, and why; null while it is closed. */
export function DecisionModal({ about, onClose }: { about: Decided | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={about !== null}
      onClose={onClose}
      title={t('decision.modal', { name: about?.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {about && <DecisionForm about={about} onClose={onClose} />}
    </Modal>
  );
}

function DecisionForm({ about, onClose }: { about: Decided; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useId();
  const decided = useDecided(about);
  const takeBack = useTakeBack(about);
  const form = useForm({
    initialValues: {
      // Nothing is chosen before a person has: a preset would be a proposal.
      decision: (about.decision?.decision ?? '') as DecisionValue | '',
      reason: about.decision?.reason ?? '',
    },
    validate: {
      decision: (value) => (value === '' ? t('decision.missing') : null),
      reason: (value) => (value.trim() ? null : t('people.reasonMissing')),
    },
  });
  return (
    <DialogForm
      form={form}
      fields={['decision', 'reason']}
      saveLabel={t('decision.save')}
      save={({ decision, reason }) =>
        client.call(routes.decide, {
          params: { id: about.id },
          body: { decision: decision as DecisionValue, reason },
        })
      }
      onSaved={({ decision }) => {
        decided();
        toastUndo(t('decision.saved', { name: about.name, decision: t(`decision.value.${decision}`) }), {
          label: t('decision.takeBack'),
          onUndo: () => takeBack.mutate(),
        });
      }}
      onClose={onClose}
    >
      <Text fz="sm" c="dimmed">
        {t('decision.hint')}
      </Text>
      <div>
        <Input.Label id={label} labelElement="div" required>
          {t('decision.title')}
        </Input.Label>
        <SegmentedControl
          fullWidth
          aria-labelledby={label}
          value={form.values.decision}
          onChange={(value) => form.setFieldValue('decision', value as DecisionValue)}
          data={DECISIONS.map((value) => ({ value, label: t(`decision.value.${value}`) }))}
        />
        {form.errors.decision && <Input.Error mt={6}>{form.errors.decision}</Input.Error>}
      </div>
      <ReasonField
        description={t('decision.reasonHint')}
        maxLength={limits.reason}
        {...form.getInputProps('reason')}
      />
    </DialogForm>
  );
}
