import { Radio, Stack } from '@mantine/core';

interface Props<Value extends string> {
  label: string;
  /** Each with its words and what it means. */
  options: readonly { value: Value; label: string; hint: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few ways to go on, each with what it means. */
export function Choice<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <Radio.Group label={label} value={value} onChange={(chosen) => onChange(chosen as Value)}>
      <Stack gap="sm" mt={8}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} description={option.hint} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
