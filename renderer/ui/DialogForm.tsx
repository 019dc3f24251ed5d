import { Button, Group, Stack, Textarea, type TextareaProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormAlert } from './states.tsx';
import { useFormErrors } from './use-form-errors.ts';

/** What is used of `useForm`'s. */
interface Form<Values> {
  onSubmit(save: (values: Values) => void): (event?: FormEvent<HTMLFormElement>) => void;
  setErrors(errors: Record<string, string>): void;
}

interface Props<Values, Saved> {
  form: Form<Values>;
  /** Fields that show their own errors. */
  fields: readonly string[];
  /** Fields that the server calls otherwise, by its name. */
  rename?: Record<string, string>;
  save: (values: Values) => Promise<Saved>;
  saveLabel: string;
  onSaved: (saved: Saved) => void;
  /** Also called once it is saved, unless the dialog goes on. */
  onClose: () => void;
  /** The dialog goes on when it is saved, to show what came of it. */
  goesOn?: boolean;
  /** A way to take away what is edited. */
  remove?: ReactNode;
  children: ReactNode;
}

/** The form in a dialog: fields, what was refused, and the buttons to save or leave it. */
export function DialogForm<Values, Saved>(props: Props<Values, Saved>) {
  const { form, children, onClose, remove } = props;
  const { t } = useTranslation();
  const errors = useFormErrors(form, props.fields, props.rename);
  const save = useMutation({
    mutationFn: props.save,
    onSuccess: (saved) => {
      props.onSaved(saved);
      if (!props.goesOn) onClose();
    },
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        save.mutate(values);
      })}
    >
      <Stack>
        {children}
        <FormAlert message={errors.message} />
        <Group justify="flex-end">
          {remove}
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {props.saveLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Why somebody decides otherwise than what stands there. */
export function ReasonField(props: TextareaProps) {
  const { t } = useTranslation();
  return <Textarea label={t('interview.reason')} withAsterisk autosize minRows={3} {...props} />;
}
