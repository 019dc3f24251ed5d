import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry } from './entries.ts';
import { Facts } from './Facts.tsx';
import classes from './question-bank.module.css';

interface Props {
  entry: Entry;
  /** Left out: nothing can be chosen. */
  choice?: { chosen: boolean; onToggle: () => void };
  onOpen: () => void;
}

/** A question in the list. */
export function EntryRow({ entry, choice, onOpen }: Props) {
  const { t } = useTranslation();
  const { question, own } = entry;
  return (
    <li className={classes.row}>
      {choice && (
        <Checkbox
          mt={2}
          aria-label={t('bank.choose', { text: question.text })}
          checked={choice.chosen}
          onChange={choice.onToggle}
        />
      )}
      <div className={classes.main}>
        <button type="button" className={classes.open} onClick={onOpen} dir="auto" aria-haspopup="dialog">
          {question.text}
        </button>
        <Facts question={question} setName={own?.set.name} />
      </div>
    </li>
  );
}
