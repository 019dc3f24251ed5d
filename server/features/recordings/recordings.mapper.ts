import type { Recording } from '../../../shared/contract/recordings.ts';
import type { Link } from '../../http/call.ts';
import { wireTime } from '../../http/time.ts';
import type { RecordingRow, SegmentRow } from './recordings.repository.ts';

export const isComplete = ({ bytes, length }: Pick<RecordingRow, 'bytes' | 'length'>): boolean =>
  bytes === length;

/** Whether all of its sound is on this instance. */
export const isHere = ({ bytes }: Pick<RecordingRow, 'bytes'>, segments: readonly SegmentRow[]): boolean =>
  segments.every(({ is_here }) => is_here === 1) &&
  segments.reduce((sum, segment) => sum + segment.bytes, 0) === bytes;

export const toRecording = (row: RecordingRow, segments: readonly SegmentRow[], link: Link): Recording => ({
  id: row.id,
  question_id: row.question_id,
  client_id: row.client_id,
  media_type: row.media_type,
  bytes: row.bytes,
  length: row.length,
  is_complete: isComplete(row),
  is_here: isHere(row, segments),
  duration: isComplete(row) ? row.duration : null,
  started_at: wireTime(row.started_at),
  created_at: wireTime(row.created_at),
  url: link(`/interview/interviews/${row.interview_id}/recordings/${row.id}/`),
  segments: segments.map(({ position, at_byte, bytes, sha256, start }) => ({
    index: position,
    offset: at_byte,
    length: bytes,
    sha256,
    start,
  })),
});
