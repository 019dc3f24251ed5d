/** What the shell itself says: its menu and its dialogs. The pages have their own catalogues. */

const en = {
  // What Electron calls the menu's standard entries.
  roles: {
    about: 'About JobHive Studio',
    services: 'Services',
    hide: 'Hide JobHive Studio',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    quit: 'Quit',
    fileMenu: 'File',
    close: 'Close Window',
    editMenu: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    delete: 'Delete',
    selectAll: 'Select All',
    viewMenu: 'View',
    reload: 'Reload',
    toggleDevTools: 'Developer Tools',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    togglefullscreen: 'Full Screen',
    windowMenu: 'Window',
    minimize: 'Minimize',
    zoom: 'Zoom',
    front: 'Bring All to Front',
    help: 'Help',
  },
  openDataFolder: 'Open Data Folder',
  tryAgain: 'Try again',
  cannotRun: 'The studio’s server can’t run.',
  dataUntouched: (folder: string) => `Your data is in ${folder} and was not changed.`,
};

export type ShellWords = typeof en;

const de: ShellWords = {
  roles: {
    about: 'Über JobHive Studio',
    services: 'Dienste',
    hide: 'JobHive Studio ausblenden',
    hideOthers: 'Andere ausblenden',
    unhide: 'Alle einblenden',
    quit: 'Beenden',
    fileMenu: 'Datei',
    close: 'Fenster schließen',
    editMenu: 'Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    delete: 'Löschen',
    selectAll: 'Alles auswählen',
    viewMenu: 'Ansicht',
    reload: 'Neu laden',
    toggleDevTools: 'Entwicklerwerkzeuge',
    resetZoom: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    togglefullscreen: 'Vollbild',
    windowMenu: 'Fenster',
    minimize: 'Minimieren',
    zoom: 'Zoomen',
    front: 'Alle nach vorne bringen',
    help: 'Hilfe',
  },
  openDataFolder: 'Datenordner öffnen',
  tryAgain: 'Erneut versuchen',
  cannotRun: 'Der Server des Studios kann nicht laufen.',
  dataUntouched: (folder) => `Ihre Daten liegen in ${folder} und wurden nicht verändert.`,
};

const LANGUAGES: Readonly<Record<string, ShellWords>> = { en, de };

/** The words in the first of these languages that there is, else in English. Tags such as `de-AT`. */
export function shellWords(wanted: readonly string[]): ShellWords {
  const known = wanted.map((tag) => tag.split('-')[0] ?? '').find((tag) => Object.hasOwn(LANGUAGES, tag));
  return LANGUAGES[known ?? 'en'] ?? en;
}
