import { Button, Combobox, Group, Kbd, Modal, Text, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errors.ts';
import { useMe } from '../../features/auth/use-me.ts';
import { type Command, useCommands } from './commands.ts';
import classes from './palette.module.css';
import { useFound } from './use-found.ts';

/** The server takes no longer search. */
const LONGEST = 200;

export interface PaletteProps {
  opened: boolean;
  /** Also called before what was chosen is done. */
  onClose: () => void;
}

/** Goes to pages, begins things, and finds interviews and jobs, all by typing. */
export function Palette({ opened, onClose }: PaletteProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      // Whoever opened it gives the focus back, before a page or a question that follows takes it.
      returnFocus={false}
      withCloseButton={false}
      centered={false}
      size={600}
      padding={0}
      yOffset="9dvh"
      classNames={{ content: classes.content, body: classes.body }}
      attributes={{ content: { 'aria-label': t('palette.open'), 'data-keeps-focus': true } }}
    >
      <Search onClose={onClose} />
    </Modal>
  );
}

/** The field and what it finds; the focus stays in the field, which names the selected one to screen readers. */
function Search({ onClose }: Pick<PaletteProps, 'onClose'>) {
  const { t } = useTranslation();
  const combobox = useCombobox();
  const id = useId();
  const prompt = t(useMe().role === 'user' ? 'palette.searchOwn' : 'palette.search');
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState(0);
  const query = typed.trim();
  const found = useFound(query);
  const groups = [...useCommands(query), ...found.groups].filter(({ commands }) => commands.length > 0);
  const all = groups.flatMap(({ commands }) => commands);
  const current = all[Math.min(selected, all.length - 1)];
  const currentId = current && `${id}${current.id}`;

  useEffect(() => {
    if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const choose = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const step = (by: 1 | -1) => {
    const at = current ? all.indexOf(current) : 0;
    setSelected((at + by + all.length) % Math.max(all.length, 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to an input method while it is composing.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') choose(current);
    else return;
    event.preventDefault();
  };
  const hint = query === '' ? t('palette.hint') : t('palette.count', { count: all.length });
  return (
    <Combobox store={combobox} onOptionSubmit={(value) => choose(all.find((each) => each.id === value))}>
      <TextInput
        className={classes.field}
        variant="unstyled"
        size="lg"
        role="combobox"
        aria-label={prompt}
        aria-autocomplete="list"
        aria-expanded={all.length > 0}
        aria-controls={all.length > 0 ? id : undefined}
        aria-activedescendant={currentId}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        maxLength={LONGEST}
        placeholder={prompt}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setSelected(0);
        }}
        onKeyDown={onKeyDown}
      />
      {all.length > 0 ? (
        <Combobox.Options id={id} aria-label={t('palette.open')} className={classes.list}>
          {groups.map(({ label, commands }) => (
            <Combobox.Group key={label} label={label}>
              {commands.map((command) => (
                <Combobox.Option
                  key={command.id}
                  value={command.id}
                  id={`${id}${command.id}`}
                  selected={command === current}
                  aria-selected={command === current}
                  className={classes.option}
                >
                  <command.icon size={18} stroke={1.7} aria-hidden="true" />
                  <span className={classes.words} dir="auto">
                    {command.label}
                    {command.detail && <span className={classes.detail}>{command.detail}</span>}
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      ) : (
        <Text className={classes.nothing} c="dimmed">
          {found.isSearching ? t('palette.searching') : t('palette.nothing', { query })}
        </Text>
      )}
      {found.error && (
        <Group role="alert" className={classes.error} justify="space-between" wrap="nowrap">
          <Text fz="sm">{errorText(found.error)}</Text>
          <Button size="compact-sm" variant="default" style={{ flex: 'none' }} onClick={found.retry}>
            {t('action.retry')}
          </Button>
        </Group>
      )}
      <Group className={classes.footer} justify="space-between" wrap="nowrap">
        <Text fz="xs" c="dimmed" role="status">
          {found.isSearching ? t('palette.searching') : hint}
        </Text>
        <Text fz="xs" c="dimmed" visibleFrom="sm" aria-hidden="true">
          <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> <Kbd size="xs">↵</Kbd> <Kbd size="xs">Esc</Kbd>
        </Text>
      </Group>
    </Combobox>
  );
}
