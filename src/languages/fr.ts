import { fr as dates } from '../dates/words/fr.js';
import { formatName } from '../render/format-name.js';
import type { Language } from '../render/language.js';

type Words = Readonly<Record<string, string>>;

const PRECISIONS: Words = {
  second: 'à la seconde près',
  minute: 'à la minute près',
  hour: 'à l’heure près',
  day: 'au jour près',
  month: 'au mois près',
  season: 'à la saison près',
  year: 'à l’année près',
  decade: 'à la décennie près',
  century: 'au siècle près',
  millennium: 'au millénaire près',
  age: 'approximativement',
};

const RELATIONS: Words = {
  after: 'après',
  before: 'avant',
  during: 'pendant',
  same: 'au moment de',
  since: 'depuis',
  until: 'jusqu’à',
  'year-of': 'l’année de',
};

const REASONS: Words = {
  'no-date': 'Aucune date n’est donnée.',
  'bad-date': 'La date est illisible.',
  'not-an-event': 'Cette entrée n’est pas un événement.',
};

const LOCATORS: Words = {
  paragraph: '§',
  page: 'p.',
  section: 'sect.',
  chapter: 'chap.',
  column: 'col.',
  figure: 'fig.',
  issue: 'nᵒ',
  line: 'l.',
  note: 'n.',
  part: 'partie',
  verse: 'v.',
  volume: 'vol.',
};

const VIEWS = { timeline: 'Frise', list: 'Liste', table: 'Tableau' };

const FACETS = {
  groups: 'Groupe',
  evidence: 'Preuves',
  sources: 'Source',
  stances: 'Ce que dit une source',
  tags: 'Mot-clé',
};

const STANCES: Words = {
  asserts: 'l’affirme',
  denies: 'le dément',
  disputes: 'le conteste',
  mentions: 'le mentionne',
};

const EVIDENCE_STATES: Words = {
  uncited: 'sans source',
  unasserted: 'aucune source ne l’affirme',
  'cited-once': 'une source indépendante',
  'several-sources': 'plusieurs sources indépendantes',
  claimed: 'affirmation d’une partie',
  denied: 'démenti',
  disputed: 'contesté',
  conflict: 'autre date avancée',
  stated: 'date indiquée',
  completed: 'date complétée',
  derived: 'date déduite',
  editor: 'date fixée par la rédaction',
};

const MEDIA: Words = { image: 'Image', video: 'Vidéo', audio: 'Son', embed: 'Vidéo' };

const COLUMNS = {
  date: 'Date',
  title: 'Événement',
  group: 'Groupe',
  sources: 'Sources',
  evidence: 'Preuves',
};

/** French. A no-break space stands before two-part signs and within guillemets. */
export const fr: Language = {
  tag: 'fr',
  dates,
  words: ({ figure, count }) => ({
    lang: 'fr',

    events: (n) => count(n, { one: '# événement', other: '# événements' }),
    sources: (independent, articles) => {
      const all = count(independent, {
        one: '# source indépendante',
        other: '# sources indépendantes',
      });
      if (independent === articles) return all;
      return `${all} (${count(articles, { one: '# article', other: '# articles' })})`;
    },
    groups: (n) => count(n, { one: '# groupe', other: '# groupes' }),
    notPlacedCount: (n) => count(n, { one: '# non placé', other: '# non placés' }),
    comma: ', ',
    stop: '. ',
    nameComma: ', ',
    span: (first, last) => `de ${first} à ${last}`,

    chart: (title) => (title ? `Frise chronologique\u00a0: ${title}` : 'Frise chronologique'),
    chartHelp:
      'Les flèches passent d’un événement ou d’une ligne à l’autre, Entrée ouvre un événement et ses sources, Échap le referme, plus et moins changent l’échelle, 0 montre tout.',
    toolbar: 'Déplacer et zoomer',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout',
    fitLong: 'Tout afficher',
    earlier: 'Plus tôt',
    later: 'Plus tard',
    legend: 'Légende et raccourcis clavier',
    ungrouped: 'Événements',

    views: 'Affichage',
    view: (name) => VIEWS[name],
    list: 'Événements par ordre chronologique',
    table: 'Événements en tableau',
    periods: 'Périodes',
    find: 'Chercher titres, personnes, citations, sources',
    findShort: 'Chercher un événement',
    filters: (chosen) => (chosen === 0 ? 'Filtrer' : `Filtrer (${figure(chosen)})`),
    facet: (facet) => FACETS[facet],
    stance: (stance) => STANCES[stance] ?? stance,
    evidenceState: (state) => EVIDENCE_STATES[state] ?? state,
    found: (remaining, given) =>
      count(given, {
        one: `${figure(remaining)} sur # événement affiché`,
        other: `${figure(remaining)} sur # événements affichés`,
      }),
    noMatch: 'Aucun événement ne correspond.',
    showAll: (given) => `Tout afficher (${figure(given)})`,
    unfilter: (what) => `Retirer\u00a0: ${what}`,
    onlyItsEvents: 'N’afficher que ses événements',
    copyCitation: 'Copier la référence',
    copyFormat: (format) => (format === 'text' ? 'Texte' : formatName(format)),
    copied: (format) => `Copié au format ${format}.`,
    copyByHand:
      'La page n’a pas le droit de copier\u00a0: le texte est sélectionné, copiez-le vous-même.',
    copyLink: 'Copier le lien',
    copyLinkToCitation: 'Copier le lien vers cette citation',
    linkCopied: 'Lien copié.',
    mediaAt: (type, host) => `${MEDIA[type] ?? 'Fichier'} sur ${host}`,
    playAt: (host) => `Lire depuis ${host}`,
    mediaKind: (type) => MEDIA[type] ?? 'Fichier',
    transcript: 'Transcription',
    tellStory: 'Raconter l’histoire',
    story: 'Récit',
    endStory: 'Terminer le récit',
    storyStep: (position, n) => `${figure(position)} sur ${figure(n)}`,
    nextStep: (title, date) => `Suivant\u00a0: ${[title, date].filter(Boolean).join(', ')}`,
    previousStep: (title, date) => `Précédent\u00a0: ${[title, date].filter(Boolean).join(', ')}`,
    noNextStep: 'C’est le dernier événement',
    noPreviousStep: 'C’est le premier événement',
    overview: 'Toute la frise\u00a0: partie affichée',
    showMore: (left) =>
      count(left, { one: 'Afficher plus (# restant)', other: 'Afficher plus (# restants)' }),
    column: (column) => COLUMNS[column],

    completed: 'date complétée',
    derived: 'date déduite',
    byEditor: 'date de la rédaction',
    denied: 'démenti',
    disputed: 'contesté',
    claim: 'affirmation',
    uncited: 'sans source',
    otherDate: (n, date) =>
      `${count(n, { one: 'une source indique', other: '# sources indiquent' })}\u00a0: ${date}`,
    fold: (n) => `+${figure(n)}`,
    foldLong: (n, lane) => {
      const events = count(n, { one: '# autre événement', other: '# autres événements' });
      return lane ? `${events}\u00a0: ${lane}` : events;
    },
    moreGroups: (n) => count(n, { one: '# autre groupe', other: '# autres groupes' }),
    otherGroups: (n) => `les ${figure(n)} autres groupes`,
    severalGroups: 'plusieurs groupes',
    figure,
    zoomToThese: 'Zoomer sur ceux-ci',
    moreInFold: (n) => count(n, { one: 'et # autre', other: 'et # autres' }),

    stated: 'telle qu’une source l’indique',
    completedLong: 'complétée d’après le contexte',
    derivedLong: 'déduite',
    editorLong: 'fixée par la rédaction',
    derivation: ({ relation, offset, anchor }) =>
      `Date déduite\u00a0: ${[offset, relation, anchor && `« ${anchor} »`].filter(Boolean).join(' ')}.`,
    relation: (relation) => RELATIONS[relation] ?? relation,
    precision: (precision) => PRECISIONS[precision] ?? precision,

    says: 'l’affirme',
    deniesVerb: 'le dément',
    disputesVerb: 'le conteste',
    mentions: 'le mentionne',
    passesOn: (party) => `selon ${party}`,
    denialBy: (party) => `démenti par ${party}`,
    disputeBy: (party) => `contesté par ${party}`,
    mentionBy: (party) => `mentionné par ${party}`,
    locator: (label, value) => `${LOCATORS[label] ?? label} ${value}`,
    dateWords: 'La date, selon ses termes\u00a0:',
    otherDateLong: (date) => `donne une autre date\u00a0: ${date}`,
    readSource: (host) => `Lire sur ${host}`,
    archivedCopy: (date) => (date === undefined ? 'copie archivée' : `archivé\u00a0: ${date}`),
    newTab: 's’ouvre dans un nouvel onglet',
    reference: (number, title) => `Source nᵒ ${number}\u00a0: ${title}`,
    backTo: (title) => `Retour à «\u00a0${title}\u00a0»`,
    untitled: 'Article sans titre',
    noSource: 'Aucune source n’est donnée pour cet événement.',
    lostCitations: (n) =>
      count(n, {
        one: '# citation renvoie à une source absente des données.',
        other: '# citations renvoient à une source absente des données.',
      }),
    related: 'Événements liés',
    place: 'Lieu',
    people: 'Personnes',
    note: 'Remarque',
    close: 'Fermer',
    quotes: ['«\u00a0', '\u00a0»'],

    references: 'Les sources',
    allSources: (n) => count(n, { one: 'Afficher la source (#)', other: 'Afficher les # sources' }),
    backLinks: 'Retour aux événements qui la citent',
    reprint: 'reprend le même texte',
    rewrite: 's’en inspire',
    notCountedAgain: 'non recomptée',
    accessed: (date) => `consulté\u00a0: ${date}`,
    notPlaced: 'Non placés',
    notPlacedWhy: 'Ceux-ci n’ont pas de date qui puisse être placée sur l’axe.',
    reason: (reason) => REASONS[reason] ?? reason,
    problems: (n) =>
      count(n, { one: '# problème dans les données', other: '# problèmes dans les données' }),

    loading: 'Chargement de la frise…',
    empty: 'Cette frise ne contient aucun événement.',
    errorTitle: 'La frise n’a pas pu être chargée',
    httpError: (address, status) => `${address} a répondu avec le statut ${String(status)}.`,
    networkError: (address) =>
      `${address} est resté injoignable. L’adresse est-elle juste, et son serveur autorise-t-il cette page à le lire (CORS)\u00a0?`,
    tooLarge: (address) => `${address} dépasse 20 Mo.`,
    retry: 'Réessayer',

    axisBreak: (length) =>
      `Durée omise\u00a0: ${length}, car aucun événement n’y commence ni n’y finit`,
    rate: (ratio) => (ratio >= 1 ? `×${figure(ratio)}` : `÷${figure(1 / ratio)}`),
    rateLong: (ratio) =>
      ratio >= 1
        ? `À partir d’ici, le temps est dessiné ${figure(ratio)} fois plus large qu’avant`
        : `À partir d’ici, le temps est dessiné ${figure(1 / ratio)} fois plus étroit qu’avant`,
    yearsBefore: (year) => `${year} av. J.-C.`,

    legendDay: 'un jour, ou plus précis',
    legendBand: 'à un moment de ce mois, de cette saison, année ou décennie',
    legendBar: 'dure d’une date à l’autre',
    legendApproximate: 'environ\u00a0: extrémités estompées',
    legendUncertain: 'incertain\u00a0: contour en tirets',
    legendOpen: 'se poursuit, ou avait commencé avant',
    legendOneOf: 'l’une de ces dates, on ignore laquelle',
    legendDerived: 'déduite\u00a0: aucune source n’indique la date',
    legendCompleted: 'complétée\u00a0: année ou mois d’après le contexte',
    legendDenied: 'démenti par quelqu’un',
    legendDisputed: 'contesté par quelqu’un',
    legendUncited: 'aucune source donnée',
    legendOther: 'une autre source donne une autre date',
    legendBreak: 'temps omis\u00a0: aucun événement n’y commence ni n’y finit',
    legendRate: 'autant de fois plus large que juste avant\u00a0; ÷ plus étroit',
    legendFold: 'autres événements\u00a0: appuyer pour les lister',
    foldOnPaper: 'autres événements\u00a0: voir la liste ci-dessous',
    legendNumber: 'le numéro d’une source ci-dessous',

    keysTitle: 'Touches, quand un événement a le focus',
    keys: [
      [['←', '→', '↑', '↓'], 'événement suivant de la ligne ou de la ligne voisine'],
      [[',', '.'], 'événement précédent ou suivant dans le temps'],
      [['Début', 'Fin'], 'premier ou dernier événement de la ligne\u00a0; avec Ctrl, de tous'],
      [['Page préc.', 'Page suiv.'], 'un écran plus tôt ou plus tard'],
      [['Entrée', 'Échap'], 'ouvrir ou fermer l’événement'],
      [['+', '−', '0'], 'agrandir, réduire, tout afficher'],
      [['F'], 'l’événement au milieu ; encore une fois, tout afficher'],
      [['Ctrl + molette'], 'zoomer là où se trouve le pointeur'],
      [['←', '→'], 'd’une lettre à l’autre après une source'],
      [['?'], 'cette liste'],
    ],
    signs: {
      ',': 'virgule',
      '.': 'point',
      '+': 'plus',
      '−': 'moins',
      '?': 'point d’interrogation',
    },
  }),
};
