import { ActionIcon, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { Recording } from '../../../shared/contract/recordings.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { formatClock } from '../../ui/format.ts';
import { barsPath } from './bars.ts';
import { peaksOf } from './peaks.ts';
import classes from './recording.module.css';

const BARS = 120;
const SHAPE = { pitch: 3, width: 2, height: 36 };
const FLAT: readonly number[] = Array(BARS).fill(0);
const ARROW_SECONDS = 5;
/** A large sound to send over a network. */
const PATIENCE_MS = 300_000;

/** What others do with a player. */
export interface PlayerHandle {
  /** Plays from this second of the recording. */
  playFrom(seconds: number): void;
}

interface Props {
  ref?: Ref<PlayerHandle>;
  interviewId: number;
  recording: Recording;
  /** What it is called. */
  label: string;
  /** Seconds into the recording, several times a second while it plays; null when it stops. */
  onTime: (seconds: number | null) => void;
  /** Left out for who may not. */
  onDelete?: () => void;
}

/**
 * One recording with its waveform. It is fetched when it is first played: whoever plays it is entered in the audit. The
 * sound of another device comes to this one then, where it can be had.
 */
export function Player({ ref, interviewId, recording, label, onTime, onDelete }: Props) {
  const { t } = useTranslation();
  const media = useRef<HTMLVideoElement>(null);
  const [loaded, setLoaded] = useState<{ url: string; peaks: readonly number[]; seconds: number } | null>(
    null,
  );
  const [isFetched, setFetched] = useState(false);
  const isHere = recording.is_here || isFetched;
  const [isPlaying, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const wanted = useRef<number | null>(null);
  const isVideo = recording.media_type.startsWith('video/');
  const seconds = loaded?.seconds ?? recording.duration ?? 0;
  const load = useMutation({
    mutationFn: async () => {
      if (!isHere) {
        const fetched = await client.call(routes.fetchRecording, {
          params: { id: interviewId, recording_id: recording.id },
          timeoutMs: PATIENCE_MS,
        });
        setFetched(fetched.is_here);
      }
      const content = await client.download(routes.getRecording, recording.media_type, {
        params: { id: interviewId, recording_id: recording.id },
        timeoutMs: PATIENCE_MS,
      });
      return { content, ...(await peaksOf(content, BARS)) };
    },
    onSuccess: ({ content, ...rest }) => setLoaded({ url: URL.createObjectURL(content), ...rest }),
  });
  const url = loaded?.url;
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);

  const playFrom = (from: number) => {
    wanted.current = from;
    setAt(from);
    if (loaded === null) {
      if (!load.isPending) load.mutate();
      return;
    }
    go();
  };
  const go = () => {
    const element = media.current;
    if (!element || wanted.current === null) return;
    element.currentTime = wanted.current;
    wanted.current = null;
    // Refused where nobody has pressed anything on this page yet: the button is there.
    element.play().catch(() => setPlaying(false));
  };
  useImperativeHandle(ref, () => ({ playFrom }));
  const told = useRef(onTime);
  told.current = onTime;
  // A timer rather than the element's own events, which come four times a second: words are shorter.
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const now = media.current?.currentTime ?? 0;
      setAt(now);
      told.current(now);
    }, 80);
    return () => {
      clearInterval(timer);
      told.current(null);
    };
  }, [isPlaying]);

  const Icon = isPlaying ? IconPlayerPause : IconPlayerPlay;
  const peaks = loaded?.peaks ?? FLAT;
  const played = seconds > 0 ? Math.min(BARS, Math.ceil((at / seconds) * BARS)) : 0;
  return (
    <div className={`${classes.player} jh-no-print`}>
      <ActionIcon
        variant="default"
        size="lg"
        radius="xl"
        loading={load.isPending}
        aria-label={t(isPlaying ? 'player.pause' : 'player.play', { label })}
        onClick={() => (isPlaying ? media.current?.pause() : playFrom(at >= seconds - 0.2 ? 0 : at))}
      >
        <Icon size={17} />
      </ActionIcon>
      <div className={classes.track}>
        <svg
          className={classes.wave}
          viewBox={`0 0 ${BARS * SHAPE.pitch} ${SHAPE.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={barsPath(peaks.slice(0, played), SHAPE)} data-played />
          <path d={barsPath(peaks.slice(played), SHAPE, played)} />
        </svg>
        <input
          type="range"
          className={classes.seek}
          aria-label={t('player.seek', { label })}
          aria-valuetext={t('player.at', { at: formatClock(at), of: formatClock(seconds) })}
          min={0}
          max={Math.max(seconds, 0.1)}
          step={0.1}
          value={Math.min(at, seconds)}
          onKeyDown={(event) => {
            const step = { ArrowLeft: -ARROW_SECONDS, ArrowRight: ARROW_SECONDS }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            playFrom(Math.min(seconds, Math.max(0, at + step)));
          }}
          onChange={(event) => playFrom(Number(event.currentTarget.value))}
        />
      </div>
      <Text fz="xs" c="dimmed" className={classes.time}>
        {formatClock(at)} / {formatClock(seconds)}
      </Text>
      {onDelete && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('player.delete', { label })}
          onClick={onDelete}
        >
          <IconTrash size={16} />
        </ActionIcon>
      )}
      {!isHere && !load.isError && (
        <Text fz="sm" c="dimmed" role="status" w="100%">
          {t(load.isPending ? 'player.fetching' : 'player.elsewhere')}
        </Text>
      )}
      {load.isError && (
        <Text fz="sm" role="alert" w="100%">
          {errorText(load.error)}
        </Text>
      )}
      {/* biome-ignore lint/a11y/useMediaCaption: its words stand below it, in step */}
      <video
        ref={media}
        className={classes.picture}
        hidden={!isVideo || loaded === null}
        src={url}
        playsInline
        onLoadedMetadata={go}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
      />
    </div>
  );
}
