import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCamera, IconDatabase, IconFileText, IconMicrophone, type TablerIcon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { TextLink } from '../../ui/links.tsx';
import { Levels } from './Levels.tsx';
import { closeDevices, type DeviceProblem, NoDevice, openDevices } from './microphone.ts';
import { Preview } from './Preview.tsx';
import classes from './recording.module.css';

/** What an hour of recorded sound takes up, with room to spare. */
const HOUR_BYTES = 16 * 1024 * 1024;
/** Less than this is worth a word of warning. */
const FEW_HOURS = 2;

interface Props {
  interviewId: number;
  /** The candidate's window leads nowhere else. */
  mayLeave: boolean;
  /** A picture was agreed to as well. */
  camera: boolean;
}

/** Whether all is there to speak the answers: tried out before the interview, and nothing is recorded. */
export function SystemCheck({ interviewId, mayLeave, camera }: Props) {
  const { t } = useTranslation();
  const room = useQuery(queries.recordingRoom(interviewId)).data;
  const engines = useQuery(queries.interviewEngines(interviewId)).data;
  const hours = room && Math.floor(room.bytes / HOUR_BYTES);
  return (
    <section className={classes.check} aria-labelledby="check-title">
      <Text fw={650} id="check-title">
        {t('check.title')}
      </Text>
      <Text fz="sm" c="dimmed" mb="xs">
        {t('check.intro')}
      </Text>
      <Stack gap="xs">
        <Device kind="microphone" />
        {camera && <Device kind="camera" />}
        <Row icon={IconDatabase} name={t('check.room')}>
          {hours === undefined
            ? '…'
            : hours >= FEW_HOURS
              ? t('check.hours', { count: Math.min(hours, 100) })
              : t('check.littleRoom')}
        </Row>
        <Row icon={IconFileText} name={t('check.transcriber')}>
          {engines &&
            (engines.transcriber
              ? t(engines.transcriber.is_local ? 'check.localEngine' : 'check.engine', engines.transcriber)
              : t('check.noEngine'))}{' '}
          {engines?.transcriber === null && mayLeave && (
            <TextLink to="/settings" fz="inherit">
              {t('voice.setUp')}
            </TextLink>
          )}
        </Row>
      </Stack>
    </section>
  );
}

function Row({ icon: Icon, name, children }: { icon: TablerIcon; name: string; children: ReactNode }) {
  return (
    <div className={classes.row}>
      <Icon size={18} aria-hidden="true" />
      <Text fw={550} w={110}>
        {name}
      </Text>
      <Text component="div" fz="sm" className={classes.grow}>
        {children}
      </Text>
    </div>
  );
}

/** Tries out a device for as long as its owner looks on. */
function Device({ kind }: { kind: 'microphone' | 'camera' }) {
  const { t } = useTranslation();
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [problem, setProblem] = useState<DeviceProblem | null>(null);
  useEffect(() => () => closeDevices(stream), [stream]);
  const isCamera = kind === 'camera';
  const open = async () => {
    setProblem(null);
    try {
      setStream(await openDevices({ audio: !isCamera, video: isCamera }));
    } catch (error) {
      setProblem(error instanceof NoDevice ? error.problem : 'busy');
    }
  };
  return (
    <Row icon={isCamera ? IconCamera : IconMicrophone} name={t(`check.${kind}`)}>
      <Group gap="sm">
        {stream ? (
          <Button variant="default" size="compact-sm" onClick={() => setStream(null)}>
            {t('check.stop')}
          </Button>
        ) : (
          <Button variant="default" size="compact-sm" onClick={() => void open()}>
            {t(isCamera ? 'check.tryCamera' : 'check.tryMicrophone')}
          </Button>
        )}
        {stream && isCamera && <Preview stream={stream} label={t('voice.preview')} />}
        {stream && !isCamera && (
          <div className={classes.grow}>
            <Levels stream={stream} label={t('voice.level')} />
          </div>
        )}
        {problem && (
          <Text fz="sm" role="alert">
            {isCamera ? t('check.noCamera') : t(`voice.problem.${problem}`)}
          </Text>
        )}
      </Group>
    </Row>
  );
}
