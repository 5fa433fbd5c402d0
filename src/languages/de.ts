import { de as dates } from '../dates/words/de.js';
import { formatName } from '../render/format-name.js';
import type { Language } from '../render/language.js';

type Words = Readonly<Record<string, string>>;

const PRECISIONS: Words = {
  second: 'auf die Sekunde genau',
  minute: 'auf die Minute genau',
  hour: 'auf die Stunde genau',
  day: 'auf den Tag genau',
  month: 'auf den Monat genau',
  season: 'auf die Jahreszeit genau',
  year: 'auf das Jahr genau',
  decade: 'auf das Jahrzehnt genau',
  century: 'auf das Jahrhundert genau',
  millennium: 'auf das Jahrtausend genau',
  age: 'ungefähr',
};

const RELATIONS: Words = {
  after: 'nach',
  before: 'vor',
  during: 'während',
  same: 'zur Zeit von',
  since: 'seit',
  until: 'bis',
  'year-of': 'im Jahr von',
};

const REASONS: Words = {
  'no-date': 'Es ist kein Datum angegeben.',
  'bad-date': 'Das Datum ist nicht lesbar.',
  'not-an-event': 'Dieser Eintrag ist kein Ereignis.',
};

const LOCATORS: Words = {
  paragraph: 'Abs.',
  page: 'S.',
  section: 'Abschn.',
  chapter: 'Kap.',
  column: 'Sp.',
  figure: 'Abb.',
  issue: 'Nr.',
  line: 'Z.',
  note: 'Anm.',
  part: 'Teil',
  verse: 'V.',
  volume: 'Bd.',
};

const VIEWS = { timeline: 'Zeitleiste', list: 'Liste', table: 'Tabelle' };

const FACETS = {
  groups: 'Gruppe',
  evidence: 'Beleglage',
  sources: 'Quelle',
  stances: 'Was eine Quelle sagt',
  tags: 'Schlagwort',
};

const STANCES: Words = {
  asserts: 'sagt es',
  denies: 'bestreitet es',
  disputes: 'zweifelt es an',
  mentions: 'erwähnt es',
};

const EVIDENCE_STATES: Words = {
  uncited: 'ohne Quelle',
  unasserted: 'von keiner Quelle behauptet',
  'cited-once': 'eine unabhängige Quelle',
  'several-sources': 'mehrere unabhängige Quellen',
  claimed: 'Behauptung einer Seite',
  denied: 'bestritten',
  disputed: 'angezweifelt',
  conflict: 'abweichendes Datum',
  stated: 'Datum genannt',
  completed: 'Datum ergänzt',
  derived: 'Datum erschlossen',
  editor: 'Datum von der Redaktion',
};

const MEDIA: Words = { image: 'Bild', video: 'Video', audio: 'Ton', embed: 'Video' };

const COLUMNS = {
  date: 'Datum',
  title: 'Ereignis',
  group: 'Gruppe',
  sources: 'Quellen',
  evidence: 'Beleglage',
};

/** German. */
export const de: Language = {
  tag: 'de',
  dates,
  words: ({ figure, count }) => ({
    lang: 'de',

    events: (n) => count(n, { one: '# Ereignis', other: '# Ereignisse' }),
    sources: (independent, articles) => {
      const all = count(independent, {
        one: '# unabhängige Quelle',
        other: '# unabhängige Quellen',
      });
      if (independent === articles) return all;
      return `${all} (${count(articles, { one: '# Artikel', other: '# Artikel' })})`;
    },
    groups: (n) => count(n, { one: '# Gruppe', other: '# Gruppen' }),
    notPlacedCount: (n) => `${figure(n)} nicht eingeordnet`,
    comma: ', ',
    stop: '. ',
    nameComma: ', ',
    span: (first, last) => `${first} bis ${last}`,

    chart: (title) => (title ? `Zeitleiste: ${title}` : 'Zeitleiste'),
    chartHelp:
      'Pfeiltasten wechseln zwischen Ereignissen und Spuren, die Eingabetaste öffnet ein Ereignis mit seinen Quellen, Esc schließt es, Plus und Minus ändern den Maßstab, 0 zeigt alles.',
    toolbar: 'Verschieben und zoomen',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles',
    fitLong: 'Alles zeigen',
    earlier: 'Früher',
    later: 'Später',
    legend: 'Zeichenerklärung und Tasten',
    ungrouped: 'Ereignisse',

    views: 'Ansicht',
    view: (name) => VIEWS[name],
    list: 'Ereignisse nach Zeit',
    table: 'Ereignisse als Tabelle',
    periods: 'Zeitabschnitte',
    find: 'Suche in Titeln, Personen, Zitaten, Quellen',
    findShort: 'Ereignisse finden',
    filters: (chosen) => (chosen === 0 ? 'Filter' : `Filter (${figure(chosen)})`),
    facet: (facet) => FACETS[facet],
    stance: (stance) => STANCES[stance] ?? stance,
    evidenceState: (state) => EVIDENCE_STATES[state] ?? state,
    found: (remaining, given) =>
      `${figure(remaining)} von ${count(given, { one: '# Ereignis', other: '# Ereignissen' })} zu sehen`,
    noMatch: 'Kein Ereignis passt dazu.',
    showAll: (given) => `Alle ${figure(given)} zeigen`,
    unfilter: (what) => `Entfernen: ${what}`,
    onlyItsEvents: 'Nur ihre Ereignisse zeigen',
    copyCitation: 'Quellenangabe kopieren',
    copyFormat: (format) => (format === 'text' ? 'Text' : formatName(format)),
    copied: (format) => `Als ${format} kopiert.`,
    copyByHand:
      'Die Seite darf nicht kopieren: Der Text ist markiert, bitte kopieren Sie ihn selbst.',
    copyLink: 'Link kopieren',
    copyLinkToCitation: 'Link zu diesem Beleg kopieren',
    linkCopied: 'Link kopiert.',
    mediaAt: (type, host) => `${MEDIA[type] ?? 'Datei'} bei ${host}`,
    playAt: (host) => `Von ${host} abspielen`,
    mediaKind: (type) => MEDIA[type] ?? 'Datei',
    transcript: 'Abschrift',
    tellStory: 'Geschichte erzählen',
    story: 'Geschichte',
    endStory: 'Geschichte beenden',
    storyStep: (position, n) => `${figure(position)} von ${figure(n)}`,
    nextStep: (title, date) => `Weiter: ${[title, date].filter(Boolean).join(', ')}`,
    previousStep: (title, date) => `Zurück: ${[title, date].filter(Boolean).join(', ')}`,
    noNextStep: 'Das ist das letzte Ereignis',
    noPreviousStep: 'Das ist das erste Ereignis',
    overview: 'Die ganze Zeitleiste: sichtbarer Ausschnitt',
    showMore: (left) => `Mehr zeigen (noch ${figure(left)})`,
    column: (column) => COLUMNS[column],

    completed: 'ergänzt',
    derived: 'erschlossen',
    byEditor: 'Datum der Redaktion',
    denied: 'bestritten',
    disputed: 'angezweifelt',
    claim: 'Behauptung',
    uncited: 'ohne Quelle',
    otherDate: (n, date) =>
      `${count(n, { one: 'eine Quelle nennt', other: '# Quellen nennen' })} ${date}`,
    fold: (n) => `+${figure(n)}`,
    foldLong: (n, lane) => {
      const events = count(n, { one: '# weiteres Ereignis', other: '# weitere Ereignisse' });
      return lane ? `${events}: ${lane}` : events;
    },
    moreGroups: (n) => count(n, { one: '# weitere Gruppe', other: '# weitere Gruppen' }),
    otherGroups: (n) => `die anderen ${figure(n)} Gruppen`,
    severalGroups: 'mehrere Gruppen',
    figure,
    zoomToThese: 'Diese näher zeigen',
    moreInFold: (n) => `und ${figure(n)} weitere`,

    stated: 'wie von einer Quelle genannt',
    completedLong: 'aus dem Zusammenhang ergänzt',
    derivedLong: 'erschlossen',
    editorLong: 'von der Redaktion gesetzt',
    derivation: ({ relation, offset, anchor }) =>
      `Erschlossen: ${[offset, relation, anchor && `„${anchor}“`].filter(Boolean).join(' ')}.`,
    relation: (relation) => RELATIONS[relation] ?? relation,
    precision: (precision) => PRECISIONS[precision] ?? precision,

    says: 'sagt es',
    deniesVerb: 'bestreitet es',
    disputesVerb: 'zweifelt es an',
    mentions: 'erwähnt es',
    passesOn: (party) => `laut ${party}`,
    denialBy: (party) => `bestritten von ${party}`,
    disputeBy: (party) => `angezweifelt von ${party}`,
    mentionBy: (party) => `erwähnt von ${party}`,
    locator: (label, value) => `${LOCATORS[label] ?? label} ${value}`,
    dateWords: 'Ihre Worte für das Datum:',
    otherDateLong: (date) => `nennt ein anderes Datum: ${date}`,
    readSource: (host) => `Bei ${host} lesen`,
    archivedCopy: (date) => (date === undefined ? 'Archivkopie' : `archiviert: ${date}`),
    newTab: 'öffnet sich in einem neuen Tab',
    reference: (number, title) => `Quelle ${number}: ${title}`,
    backTo: (title) => `Zurück zu „${title}“`,
    untitled: 'Artikel ohne Titel',
    noSource: 'Für dieses Ereignis ist keine Quelle angegeben.',
    lostCitations: (n) =>
      count(n, {
        one: '# Beleg nennt eine Quelle, die in den Daten fehlt.',
        other: '# Belege nennen eine Quelle, die in den Daten fehlt.',
      }),
    related: 'Verwandt',
    place: 'Ort',
    people: 'Personen',
    note: 'Anmerkung',
    close: 'Schließen',
    quotes: ['„', '“'],

    references: 'Quellen',
    allSources: (n) => count(n, { one: '# Quelle zeigen', other: 'Alle # Quellen zeigen' }),
    backLinks: 'Zurück zu den Ereignissen, die sie belegt',
    reprint: 'enthält denselben Text',
    rewrite: 'beruht darauf',
    notCountedAgain: 'nicht erneut gezählt',
    accessed: (date) => `abgerufen: ${date}`,
    notPlaced: 'Nicht eingeordnet',
    notPlacedWhy: 'Diese haben kein Datum, das einen Platz auf der Zeitachse fände.',
    reason: (reason) => REASONS[reason] ?? reason,
    problems: (n) => count(n, { one: '# Fehler in den Daten', other: '# Fehler in den Daten' }),

    loading: 'Die Zeitleiste wird geladen …',
    empty: 'Diese Zeitleiste enthält keine Ereignisse.',
    errorTitle: 'Die Zeitleiste konnte nicht geladen werden',
    httpError: (address, status) => `${address} antwortete mit dem Status ${String(status)}.`,
    networkError: (address) =>
      `${address} war nicht abrufbar. Stimmt die Adresse, und erlaubt ihr Server dieser Seite den Zugriff (CORS)?`,
    tooLarge: (address) => `${address} ist größer als 20 MB.`,
    retry: 'Noch einmal versuchen',

    axisBreak: (length) => `${length} ausgelassen, weil darin kein Ereignis beginnt oder endet`,
    rate: (ratio) => (ratio >= 1 ? `×${figure(ratio)}` : `÷${figure(1 / ratio)}`),
    rateLong: (ratio) =>
      ratio >= 1
        ? `Ab hier ist die Zeit ${figure(ratio)}-mal so breit gezeichnet wie zuvor`
        : `Ab hier ist die Zeit ${figure(1 / ratio)}-mal so schmal gezeichnet wie zuvor`,
    yearsBefore: (year) => `${year} v. Chr.`,

    legendDay: 'ein Tag oder genauer',
    legendBand: 'irgendwann in diesem Monat, Jahr, Jahrzehnt oder dieser Jahreszeit',
    legendBar: 'dauert vom einen Datum bis zum anderen',
    legendApproximate: 'ungefähr: weiche Enden',
    legendUncertain: 'unsicher: gestrichelter Umriss',
    legendOpen: 'dauert an oder begann früher',
    legendOneOf: 'eines von diesen, unbekannt welches',
    legendDerived: 'erschlossen: Keine Quelle nennt das Datum',
    legendCompleted: 'ergänzt: Jahr oder Monat aus dem Zusammenhang',
    legendDenied: 'von jemandem bestritten',
    legendDisputed: 'von jemandem angezweifelt',
    legendUncited: 'ohne Quellenangabe',
    legendOther: 'eine andere Quelle nennt ein anderes Datum',
    legendBreak: 'ausgelassene Zeit: Darin beginnt oder endet kein Ereignis',
    legendRate: 'so viel breiter als gleich davor; ÷ so viel schmaler',
    legendFold: 'weitere Ereignisse: Drücken zeigt sie als Liste',
    foldOnPaper: 'weitere Ereignisse: sie stehen in der Liste unten',
    legendNumber: 'die Nummer einer Quelle im Verzeichnis unten',

    keysTitle: 'Tasten, sobald ein Ereignis den Fokus hat',
    keys: [
      [['←', '→', '↑', '↓'], 'zum nächsten Ereignis der Spur oder der nächsten Spur'],
      [[',', '.'], 'zum zeitlich vorigen oder nächsten Ereignis'],
      [['Pos1', 'Ende'], 'zum ersten oder letzten Ereignis der Spur; mit Strg aller Spuren'],
      [['Bild ↑', 'Bild ↓'], 'einen Bildschirm früher oder später'],
      [['Eingabe', 'Esc'], 'das Ereignis öffnen oder schließen'],
      [['+', '−', '0'], 'vergrößern, verkleinern, alles zeigen'],
      [['F'], 'das Ereignis in die Mitte; noch einmal: alles zeigen'],
      [['Strg + Mausrad'], 'dort zoomen, wo der Zeiger steht'],
      [['←', '→'], 'von Buchstabe zu Buchstabe hinter einer Quelle'],
      [['?'], 'diese Liste'],
    ],
    signs: { ',': 'Komma', '.': 'Punkt', '+': 'Plus', '−': 'Minus', '?': 'Fragezeichen' },
  }),
};
