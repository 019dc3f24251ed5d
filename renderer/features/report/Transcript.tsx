import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconArrowUp, IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../shared/contract/analysis.ts';
import type { TimedAnswer } from '../../../shared/contract/answers.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import type { Recording } from '../../../shared/contract/recordings.ts';
import { queries } from '../../api/queries.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatDuration } from '../../ui/format.ts';
import { Marked } from '../../ui/Marked.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { ScoreValue } from '../../ui/ScoreValue.tsx';
import type { Span } from '../../ui/spans.ts';
import { RowsSkeleton } from '../../ui/states.tsx';
import { GradeAnswer } from '../examples/GradeAnswer.tsx';
import { usePart } from '../people/use-part.ts';
import type { PlayerHandle } from '../recording/Player.tsx';
import { Recordings } from '../recording/Recordings.tsx';
import { momentOf, placeWords, spokenAt } from '../recording/words.ts';
import { placeAt } from './place-at.ts';
import type { Quoted } from './points.ts';
import classes from './report.module.css';

interface Props {
  ref: Ref<HTMLDivElement>;
  interview: Interview;
  explanation: Explanation | undefined;
  /** The point whose words are shown. */
  active: Quoted | null;
  /** Gets what plays an answer from a place in its text, by the answer. */
  players: Map<number, (place: number) => void>;
  /** Back to where they were asked for. */
  onReturn: () => void;
}

/** Every question with its answer word for word; the words that count are marked. */
export function Transcript({ ref, interview, explanation, active, players, onReturn }: Props) {
  const { t } = useTranslation();
  const { mayGrade, mayReview } = usePart();
  const maySetExamples = mayGrade && !interview.is_practice && interview.consent?.ai_scoring === true;
  const questions = useQuery(queries.questions(interview.id));
  const answers = useQuery(queries.answers(interview.id));
  const recordings = Map.groupBy(
    useQuery(queries.recordings(interview.id)).data?.results.filter(({ bytes }) => bytes > 0) ?? [],
    (recording) => recording.question_id,
  );
  const shown = answers.data?.results.find((answer) => answer.id === active?.answer_id);
  const evidence = (explanation?.skills ?? [])
    .flatMap((skill) => skill.key_points)
    .flatMap((point) => point.evidence);
  return (
    <Card component="section" padding={0} aria-labelledby="transcript-title" className={classes.transcript}>
      <div className={classes.transcriptHead}>
        <Title order={2} id="transcript-title">
          {t('report.transcript')}
        </Title>
        {evidence.length > 0 && (
          <Text fz="sm" c="dimmed" className="jh-no-print">
            {t('report.transcriptHint')}
          </Text>
        )}
      </div>
      <div ref={ref} className={classes.scroller}>
        <QueryView query={answers} loading={<RowsSkeleton rows={4} />}>
          {({ results }) =>
            results.length > 0 ? (
              results.map((answer, index) => (
                <Turn
                  key={answer.id}
                  number={index + 1}
                  gradedIn={maySetExamples ? interview.id : undefined}
                  answer={answer}
                  question={questions.data?.results.find((question) => question.id === answer.question_id)}
                  interviewId={interview.id}
                  recordings={recordings.get(answer.question_id) ?? []}
                  mayDelete={mayReview || interview.is_practice}
                  players={players}
                  spans={evidence.filter((item) => item.answer_id === answer.id)}
                  active={active?.answer_id === answer.id ? active.evidence : undefined}
                />
              ))
            ) : (
              <Text c="dimmed" p="lg">
                {t('report.noAnswers')}
              </Text>
            )
          }
        </QueryView>
      </div>
      {active && (
        <div className={classes.return}>
          {shown && recordings.has(shown.question_id) && (
            <Button
              size="xs"
              variant="default"
              mr="xs"
              leftSection={<IconPlayerPlay size={15} />}
              onClick={() => players.get(shown.id)?.(active.evidence[0]?.start ?? 0)}
            >
              {t('player.moment')}
            </Button>
          )}
          <Button size="xs" leftSection={<IconArrowUp size={15} />} onClick={onReturn}>
            {t('report.backToScore')}
          </Button>
        </div>
      )}
    </Card>
  );
}

interface TurnProps {
  number: number;
  /** The interview, where its answers may be graded as examples. */
  gradedIn: number | undefined;
  answer: TimedAnswer;
  interviewId: number;
  recordings: readonly Recording[];
  mayDelete: boolean;
  players: Map<number, (place: number) => void>;
  question: Question | undefined;
  spans: readonly Span[];
  active: readonly Span[] | undefined;
}

function Turn(props: TurnProps) {
  const { number, gradedIn, answer, question, interviewId, recordings, players, spans, active } = props;
  const { t } = useTranslation();
  const [spoken, setSpoken] = useState<Span | null>(null);
  const player = useRef<PlayerHandle>(null);
  // Words are told by their offset in the interview; in the sound they begin where the answer does.
  const placed = placeWords(
    answer.text,
    (answer.words ?? []).map(({ word, start, end }) => ({
      word,
      start: start - answer.start,
      end: end - answer.start,
    })),
  );
  const canJump = recordings.length > 0 && placed.length > 0;
  players.set(answer.id, (place) => player.current?.playFrom(momentOf(placed, place) ?? 0));
  return (
    <article className={classes.turn} aria-label={t('report.turn', { number })}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="md">
        <Text fw={600} dir="auto" lang={INTERVIEW_LANGUAGE} style={{ overflowWrap: 'anywhere' }}>
          {number}. {question?.text}
        </Text>
        {answer.evaluation && (
          <ScoreValue score={answer.evaluation.score} reason={answer.evaluation.reason} />
        )}
      </Group>
      <Group gap={8} mt={4} mb={8}>
        {question && <Badge color="gray">{serverWords(question.skill.name)}</Badge>}
        {question && question.parent_id !== null && <Badge color="gray">{t('report.followUp')}</Badge>}
        <Text fz="xs" c="dimmed">
          {t('report.startedAfter', { time: formatDuration(answer.response_time) })}
          {answer.duration !== null && ` · ${t('report.took', { time: formatDuration(answer.duration) })}`}
        </Text>
      </Group>
      {recordings.length > 0 && (
        <Recordings
          ref={player}
          interviewId={interviewId}
          recordings={recordings}
          number={number}
          mayDelete={props.mayDelete}
          onTime={(seconds) => setSpoken(seconds === null ? null : spokenAt(placed, seconds))}
        />
      )}
      {canJump && (
        <Text fz="xs" c="dimmed" mb={4} className="jh-no-print">
          {t('player.words')}
        </Text>
      )}
      {answer.text ? (
        <Text
          className={`jh-text ${canJump ? classes.jump : ''}`}
          dir="auto"
          lang={INTERVIEW_LANGUAGE}
          // By keyboard the slider leads anywhere, and the evidence to its moment.
          onClick={(event) => {
            const place = canJump ? placeAt(event) : null;
            if (place !== null) players.get(answer.id)?.(place);
          }}
        >
          <Marked text={answer.text} spans={spans} active={active} spoken={spoken} />
        </Text>
      ) : (
        <Text c="dimmed">{t(recordings.length > 0 ? 'report.spokenOnly' : 'report.passed')}</Text>
      )}
      {gradedIn !== undefined && question?.parent_id === null && answer.text.trim() && (
        <GradeAnswer
          interviewId={gradedIn}
          answer={{ id: answer.id, text: answer.text, question: question.text }}
        />
      )}
    </article>
  );
}
