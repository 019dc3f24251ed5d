import { type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../../shared/contract/recordings.ts';
import { Player, type PlayerHandle } from './Player.tsx';
import { useDeletion } from './use-deletion.ts';

interface Props {
  ref?: Ref<PlayerHandle>;
  interviewId: number;
  /** Of one answer, in their order: it was recorded in parts where the recording was stopped or a device lost. */
  recordings: readonly Recording[];
  /** Which answer it is. */
  number: number;
  /** Seconds into all of them, one behind the other. */
  onTime: (seconds: number | null) => void;
  mayDelete: boolean;
}

/** The recordings of an answer; their time is counted through. */
export function Recordings({ ref, interviewId, recordings, number, onTime, mayDelete }: Props) {
  const { t } = useTranslation();
  const deleting = useDeletion(interviewId);
  const players = useRef(new Map<number, PlayerHandle>());
  const parts = recordings.map((recording, index) => ({
    recording,
    from: recordings.slice(0, index).reduce((sum, { duration }) => sum + (duration ?? 0), 0),
  }));
  useImperativeHandle(ref, () => ({
    playFrom(seconds) {
      const part = parts.findLast(({ from }) => from <= seconds) ?? parts[0];
      if (part) players.current.get(part.recording.id)?.playFrom(seconds - part.from);
    },
  }));
  return parts.map(({ recording, from }, index) => (
    <Player
      key={recording.id}
      ref={(handle) => {
        if (handle) players.current.set(recording.id, handle);
        else players.current.delete(recording.id);
      }}
      interviewId={interviewId}
      recording={recording}
      label={
        parts.length > 1 ? t('player.part', { number, part: index + 1 }) : t('player.answer', { number })
      }
      onTime={(seconds) => onTime(seconds === null ? null : from + seconds)}
      {...(mayDelete && { onDelete: () => deleting.mutate(recording.id) })}
    />
  ));
}
