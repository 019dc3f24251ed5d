import { Button, Group, Switch } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Reads the question out; with the switch, each one as it comes. Nothing where the browser has no voice. */
export function ReadAloud({ text, language }: { text: string; language: string }) {
  const { t } = useTranslation();
  const [always, setAlways] = useLocalStorage({
    key: 'jobhive.readAloud',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [isReading, setReading] = useState(false);
  const isThere = 'speechSynthesis' in window;
  const read = () => {
    const speech = new SpeechSynthesisUtterance(text);
    speech.lang = language;
    speech.onend = () => setReading(false);
    speech.onerror = () => setReading(false);
    speechSynthesis.cancel();
    speechSynthesis.speak(speech);
    setReading(true);
  };
  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the question or the wish is another
  useEffect(() => {
    if (!isThere) return;
    if (always) read();
    return stop;
  }, [text, always]);
  if (!isThere) return null;
  return (
    <Group gap="md" mb="md">
      <Button
        variant="default"
        size="xs"
        leftSection={isReading ? <IconPlayerStop size={15} /> : <IconVolume size={15} />}
        onClick={isReading ? stop : read}
      >
        {t(isReading ? 'voice.stopReading' : 'voice.read')}
      </Button>
      <Switch
        size="xs"
        label={t('voice.readEach')}
        checked={always}
        onChange={(event) => setAlways(event.currentTarget.checked)}
      />
    </Group>
  );
}
