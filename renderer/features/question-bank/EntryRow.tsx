import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import rows from '../../ui/rows.module.css';
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
  const id = useId();
  return (
    <li className={classes.row}>
      {choice && (
        <>
          <span id={`choose-${id}`} className="jh-hidden">
            {t('bank.choose')}
          </span>
          <Checkbox
            mt={2}
            id={`chosen-${id}`}
            aria-labelledby={`choose-${id} open-${id}`}
            checked={choice.chosen}
            onChange={choice.onToggle}
          />
        </>
      )}
      <div className={rows.main}>
        <button
          type="button"
          id={`open-${id}`}
          className={classes.open}
          onClick={onOpen}
          dir="auto"
          lang={INTERVIEW_LANGUAGE}
          aria-haspopup="dialog"
        >
          {question.text}
        </button>
        <Facts question={question} setName={own?.set.name} />
      </div>
    </li>
  );
}
