import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { formatScore } from '../../ui/format.ts';
import { GradeModal } from './GradeModal.tsx';

interface Props {
  interviewId: number;
  answer: { id: number; text: string; question: string };
}

/** Makes an answer of a report an example for its question, or shows how it was graded. */
export function GradeAnswer({ interviewId, answer }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const graded = useQuery(queries.exemplars({ interview_session: String(interviewId), limit: '100' }));
  if (!graded.data) return null;
  const exemplar = graded.data.results.find((each) => each.answer_id === answer.id);
  return (
    <>
      <Button
        variant={exemplar ? 'default' : 'subtle'}
        color="gray"
        c="inherit"
        size="compact-sm"
        mt={8}
        className="jh-no-print"
        leftSection={<IconSchool size={15} />}
        onClick={() => setOpened(true)}
      >
        {exemplar ? t('examples.gradedAs', { score: formatScore(exemplar.score) }) : t('examples.gradeOpen')}
      </Button>
      <GradeModal answer={answer} exemplar={exemplar} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
