import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { IconCopy, IconPencil, IconPlaylistAdd, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PointList } from '../../ui/PointList.tsx';
import type { Entry } from './entries.ts';
import { Facts } from './Facts.tsx';
import classes from './question-bank.module.css';

interface Props {
  /** Null while nothing is open. */
  entry: Entry | null;
  mayWrite: boolean;
  onAdd: () => void;
  onCopy: () => void;
  onEdit: () => void;
  onDelete: () => void;
  onClose: () => void;
}

const RATINGS = [5, 4, 3, 2, 1] as const;

/** A question with all that is known of it, and what may be done with it. */
export function QuestionDrawer({ entry, onClose, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={entry !== null}
      onClose={onClose}
      position="right"
      size="lg"
      padding="lg"
      title={entry && t(entry.own ? 'bank.own' : 'bank.builtIn')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      {entry && <Whole entry={entry} {...rest} />}
    </Drawer>
  );
}

function Whole({
  entry,
  mayWrite,
  onAdd,
  onCopy,
  onEdit,
  onDelete,
}: Omit<Props, 'entry' | 'onClose'> & { entry: Entry }) {
  const { t } = useTranslation();
  const { question, bank, own } = entry;
  return (
    <Stack gap="lg">
      <div>
        <Title order={2} dir="auto" lang={INTERVIEW_LANGUAGE} style={{ overflowWrap: 'anywhere' }}>
          {question.text}
        </Title>
        <Facts question={question} />
        {own && (
          <TextLink to="/questions/sets/$setId" params={{ setId: own.set.id }} fz="sm">
            {t('bank.inSet', { name: own.set.name })}
          </TextLink>
        )}
      </div>
      {mayWrite && (
        <Group gap="xs">
          <Button size="xs" leftSection={<IconPlaylistAdd size={16} />} onClick={onAdd}>
            {t('sets.add')}
          </Button>
          {own ? (
            <>
              <Button variant="default" size="xs" leftSection={<IconPencil size={15} />} onClick={onEdit}>
                {t('bank.edit')}
              </Button>
              <Button
                variant="subtle"
                color="red"
                c="var(--jh-bad)"
                size="xs"
                leftSection={<IconTrash size={15} />}
                onClick={onDelete}
              >
                {t('bank.delete')}
              </Button>
            </>
          ) : (
            <Button variant="default" size="xs" leftSection={<IconCopy size={15} />} onClick={onCopy}>
              {t('bank.copy')}
            </Button>
          )}
          <ButtonLink
            variant="subtle"
            color="gray"
            c="inherit"
            size="xs"
            to="/examples"
            search={{ q: question.text.slice(0, 200) }}
          >
            {t('bank.examples')}
          </ButtonLink>
        </Group>
      )}
      <section>
        <Title order={3} mb={6}>
          {t('bank.keyPoints')}
        </Title>
        {bank ? (
          <Stack component="ul" gap="sm" m={0} pl={18}>
            {bank.key_points.map((point) => (
              <li key={point.id}>
                <span lang={INTERVIEW_LANGUAGE}>{point.text}</span>
                {point.weight !== 1 && ` ${t('bank.weight', { weight: point.weight })}`}
                <Text fz="sm" c="dimmed">
                  {t('bank.followUp')} <span lang={INTERVIEW_LANGUAGE}>{point.follow_up}</span>
                </Text>
              </li>
            ))}
          </Stack>
        ) : (
          <PointList points={(own?.key_points ?? []).map((text) => ({ text }))} />
        )}
      </section>
      {bank && (
        <section>
          <Title order={3} mb={6}>
            {t('bank.anchors')}
          </Title>
          <dl className={classes.anchors}>
            {RATINGS.map((rating) => (
              <div key={rating} style={{ display: 'contents' }}>
                <dt>
                  <span className="jh-hidden">{t('bank.rating', { rating })}</span>
                  <span aria-hidden="true">{rating}</span>
                </dt>
                <dd lang={INTERVIEW_LANGUAGE}>{bank.anchors[rating]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Stack>
  );
}
