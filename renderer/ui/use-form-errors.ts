import { useState } from 'react';
import { splitErrors } from '../api/errors.ts';

interface Settable {
  setErrors(errors: Record<string, string>): void;
}

/** Puts a refusal's details at the form's fields; what belongs to none of them comes back as `message`. */
export function useFormErrors(
  form: Settable,
  fields: readonly string[],
  rename: Record<string, string> = {},
) {
  const [message, setMessage] = useState<string | null>(null);
  return {
    message,
    clear: () => setMessage(null),
    show(error: unknown) {
      const split = splitErrors(error, [...fields, ...Object.keys(rename)]);
      form.setErrors(
        Object.fromEntries(Object.entries(split.byField).map(([name, text]) => [rename[name] ?? name, text])),
      );
      setMessage(split.message);
    },
  };
}
