import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';

/** Words of the question bank, or of an answer, within a sentence. */
const QUOTED = /(“[^”]*”)/;

/** A sentence in the reader's language; what it quotes is in that of the interview. */
export function Quoting({ text }: { text: string }) {
  return text.split(QUOTED).map((part) =>
    QUOTED.test(part) ? (
      <span key={part} lang={INTERVIEW_LANGUAGE}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
