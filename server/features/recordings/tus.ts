/**
 * Recordings by tus. Our own few lines rather than @tus/server, which pieces sent apart go through: that one has no
 * checksums, and knows one file for an upload, where a recording is a row of pieces that grows.
 */
import { RECORDING } from '../../../shared/contract/recordings.ts';
import { invalid } from '../../errors.ts';
import { headerOf, metadataOf, readTus, speakTus, type TusHeaders } from '../../http/tus.ts';

export const speakRecordings = speakTus({
  'tus-extension': 'creation,creation-defer-length,checksum,termination',
  'tus-max-size': RECORDING.maxBytes,
  'tus-checksum-algorithm': 'sha256',
});
export const readRecordings = readTus(bodyOf, pieceOf);

function bodyOf(headers: TusHeaders): Record<string, unknown> {
  const { question_id, filetype, media_type, client_id, started_at } = metadataOf(headers);
  const length = headerOf(headers, 'upload-length');
  if (length === undefined && headerOf(headers, 'upload-defer-length') !== '1') {
    throw invalid('upload_length', 'Send Upload-Length, or Upload-Defer-Length: 1.');
  }
  return {
    question_id: question_id === undefined ? undefined : Number(question_id),
    media_type: media_type ?? filetype,
    ...{ client_id, started_at },
    length: length === undefined ? undefined : Number(length),
  };
}

function pieceOf(headers: TusHeaders): Record<string, unknown> {
  return {
    offset: headerOf(headers, 'upload-offset'),
    length: headerOf(headers, 'upload-length'),
    sha256: checksumOf(headerOf(headers, 'upload-checksum')),
  };
}

function checksumOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [algorithm, value = ''] = header.trim().split(/ +/);
  if (algorithm !== 'sha256') throw invalid('upload_checksum', 'Use sha256.');
  return Buffer.from(value, 'base64').toString('hex');
}
