import { Alert, Button, Group, Switch, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import {
  IconMicrophone,
  IconMicrophoneOff,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerStop,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock } from '../../ui/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Heard } from './Heard.tsx';
import { Levels } from './Levels.tsx';
import { Preview } from './Preview.tsx';
import classes from './recording.module.css';
import { useSending } from './sender.ts';
import type { Voice } from './use-voice.ts';

interface Props {
  voice: Voice;
  /** Whether what is said is written down, and if not, why. */
  transcription: 'on' | 'none' | 'refused';
  /** The candidate's window leads nowhere else. */
  mayLeave: boolean;
  disabled: boolean;
  /** Whether a picture was agreed to as well. */
  mayFilm: boolean;
}

/** Speaking instead of writing: the button, what the microphone hears, and what came of it. Writing goes on beside it. */
export function VoiceBar({ voice, transcription, mayLeave, disabled, mayFilm }: Props) {
  const { t } = useTranslation();
  const sending = useSending();
  const [wanted, setWanted] = useLocalStorage({ key: 'jobhive.camera', defaultValue: false });
  const video = wanted && mayFilm;
  const { state, problem, stream } = voice;
  const isLive = state === 'recording' || state === 'paused';
  const isStopped = sending === 'full' || sending === 'refused';
  return (
    <>
      {problem && (
        <Alert
          color="honey"
          mb="md"
          role="alert"
          icon={<IconMicrophoneOff size={18} />}
          title={t(`voice.problem.${problem}`)}
        >
          {t(`voice.problemText.${problem}`)}
        </Alert>
      )}
      {isStopped && (
        <Alert color="honey" mb="md" role="alert" title={t(`voice.sending.${sending}`)}>
          {t(`voice.sendingText.${sending}`)}
        </Alert>
      )}
      <section
        className={classes.bar}
        data-live={state === 'recording' || undefined}
        aria-label={t('voice.title')}
      >
        {isLive && stream ? (
          <>
            {video && <Preview stream={stream} label={t('voice.preview')} />}
            <span className={classes.dot} data-still={state === 'paused' || undefined} />
            <Seconds seconds={voice.seconds} />
            <div className={classes.grow}>
              <Levels stream={stream} still={state === 'paused'} label={t('voice.level')} />
            </div>
            <Group gap="xs">
              {state === 'recording' ? (
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<IconPlayerPause size={15} />}
                  onClick={voice.pause}
                >
                  {t('voice.pause')}
                </Button>
              ) : (
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<IconPlayerPlay size={15} />}
                  onClick={voice.resume}
                >
                  {t('voice.resume')}
                </Button>
              )}
              <Button size="xs" leftSection={<IconPlayerStop size={15} />} onClick={() => void voice.stop()}>
                {t('voice.stop')}
              </Button>
            </Group>
          </>
        ) : (
          <>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconMicrophone size={15} />}
              loading={state === 'asking' || state === 'writing'}
              disabled={disabled}
              onClick={() => void voice.start(video)}
            >
              {t(problem === 'lost' ? 'voice.goOn' : 'voice.start')}
            </Button>
            {state === 'writing' && transcription === 'on' ? (
              <Group gap="xs" className={classes.grow}>
                <Text fz="sm" role="status">
                  {t('voice.writing')}
                </Text>
                <Button variant="subtle" size="compact-sm" onClick={voice.dontWait}>
                  {t('voice.dontWait')}
                </Button>
              </Group>
            ) : (
              <Text fz="sm" c="dimmed" className={classes.said}>
                {t(`voice.transcription.${transcription}`)}{' '}
                {transcription === 'none' && mayLeave && (
                  <TextLink to="/settings" fz="inherit">
                    {t('voice.setUp')}
                  </TextLink>
                )}
              </Text>
            )}
            {mayFilm && (
              <Switch
                size="xs"
                label={t('voice.camera')}
                checked={video}
                disabled={disabled || state !== 'off'}
                onChange={(event) => setWanted(event.currentTarget.checked)}
              />
            )}
          </>
        )}
        <Text fz="xs" c="dimmed" role="status" w="100%" hidden={isStopped || (sending === 'sent' && !isLive)}>
          {t(sending === 'waiting' ? 'voice.sending.waiting' : 'voice.sending.sending')}
        </Text>
      </section>
      {voice.trouble && (
        <Text fz="sm" role="alert" mb="sm">
          {voice.trouble}
        </Text>
      )}
      {voice.draft && <Heard draft={voice.draft} isWhole={state === 'off'} />}
    </>
  );
}

/** Seconds that were recorded, anew each half second. */
function Seconds({ seconds }: { seconds: Voice['seconds'] }) {
  const [shown, show] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => show(seconds()), 500);
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <span className={classes.time} role="timer">
      {formatClock(shown)}
    </span>
  );
}
