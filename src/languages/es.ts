import { es as dates } from '../dates/words/es.js';
import { formatName } from '../render/format-name.js';
import type { Language } from '../render/language.js';

type Words = Readonly<Record<string, string>>;

const PRECISIONS: Words = {
  second: 'con precisión de segundo',
  minute: 'con precisión de minuto',
  hour: 'con precisión de hora',
  day: 'con precisión de día',
  month: 'con precisión de mes',
  season: 'con precisión de estación',
  year: 'con precisión de año',
  decade: 'con precisión de década',
  century: 'con precisión de siglo',
  millennium: 'con precisión de milenio',
  age: 'aproximadamente',
};

const RELATIONS: Words = {
  after: 'después de',
  before: 'antes de',
  during: 'durante',
  same: 'en el momento de',
  since: 'desde',
  until: 'hasta',
  'year-of': 'en el año de',
};

const REASONS: Words = {
  'no-date': 'No se indica ninguna fecha.',
  'bad-date': 'La fecha no se puede leer.',
  'not-an-event': 'Esta entrada no es un acontecimiento.',
};

const LOCATORS: Words = {
  paragraph: 'párr.',
  page: 'pág.',
  section: 'secc.',
  chapter: 'cap.',
  column: 'col.',
  figure: 'fig.',
  issue: 'n.º',
  line: 'l.',
  note: 'n.',
  part: 'parte',
  verse: 'v.',
  volume: 'vol.',
};

const VIEWS = { timeline: 'Cronología', list: 'Lista', table: 'Tabla' };

const FACETS = {
  groups: 'Grupo',
  evidence: 'Pruebas',
  sources: 'Fuente',
  stances: 'Lo que dice una fuente',
  tags: 'Etiqueta',
};

const STANCES: Words = {
  asserts: 'lo afirma',
  denies: 'lo desmiente',
  disputes: 'lo cuestiona',
  mentions: 'lo menciona',
};

const EVIDENCE_STATES: Words = {
  uncited: 'sin fuente',
  unasserted: 'ninguna fuente lo afirma',
  'cited-once': 'una fuente independiente',
  'several-sources': 'varias fuentes independientes',
  claimed: 'afirmación de parte',
  denied: 'desmentido',
  disputed: 'cuestionado',
  conflict: 'se da otra fecha',
  stated: 'fecha indicada',
  completed: 'fecha completada',
  derived: 'fecha deducida',
  editor: 'fecha fijada por la redacción',
};

const MEDIA: Words = { image: 'Imagen', video: 'Vídeo', audio: 'Audio', embed: 'Vídeo' };

const COLUMNS = {
  date: 'Fecha',
  title: 'Acontecimiento',
  group: 'Grupo',
  sources: 'Fuentes',
  evidence: 'Pruebas',
};

/** Spanish. */
export const es: Language = {
  tag: 'es',
  dates,
  words: ({ figure, count }) => ({
    lang: 'es',

    events: (n) => count(n, { one: '# acontecimiento', other: '# acontecimientos' }),
    sources: (independent, articles) => {
      const all = count(independent, {
        one: '# fuente independiente',
        other: '# fuentes independientes',
      });
      if (independent === articles) return all;
      return `${all} (${count(articles, { one: '# artículo', other: '# artículos' })})`;
    },
    groups: (n) => count(n, { one: '# grupo', other: '# grupos' }),
    notPlacedCount: (n) => `${figure(n)} sin situar`,
    comma: ', ',
    stop: '. ',
    nameComma: ', ',
    span: (first, last) => `de ${first} a ${last}`,

    chart: (title) => (title ? `Cronología: ${title}` : 'Cronología'),
    chartHelp:
      'Las flechas pasan de un acontecimiento o una franja a otra, Intro abre un acontecimiento y sus fuentes, Esc lo cierra, más y menos cambian la escala, 0 lo muestra todo.',
    toolbar: 'Desplazar y ampliar',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    fit: 'Todo',
    fitLong: 'Mostrar todo',
    earlier: 'Antes',
    later: 'Después',
    legend: 'Leyenda y teclas',
    ungrouped: 'Acontecimientos',

    views: 'Vista',
    view: (name) => VIEWS[name],
    list: 'Acontecimientos en orden cronológico',
    table: 'Acontecimientos en una tabla',
    periods: 'Períodos',
    find: 'Buscar títulos, personas, citas, fuentes',
    findShort: 'Buscar acontecimientos',
    filters: (chosen) => (chosen === 0 ? 'Filtrar' : `Filtrar (${figure(chosen)})`),
    facet: (facet) => FACETS[facet],
    stance: (stance) => STANCES[stance] ?? stance,
    evidenceState: (state) => EVIDENCE_STATES[state] ?? state,
    found: (remaining, given) =>
      `Se muestran ${figure(remaining)} de ${count(given, { one: '# acontecimiento', other: '# acontecimientos' })}`,
    noMatch: 'Ningún acontecimiento coincide.',
    showAll: (given) => `Mostrar todos (${figure(given)})`,
    unfilter: (what) => `Quitar: ${what}`,
    onlyItsEvents: 'Mostrar solo sus acontecimientos',
    copyCitation: 'Copiar la referencia',
    copyFormat: (format) => (format === 'text' ? 'Texto' : formatName(format)),
    copied: (format) => `Copiado como ${format}.`,
    copyByHand: 'La página no puede copiar: el texto está seleccionado, cópielo usted.',
    copyLink: 'Copiar el enlace',
    copyLinkToCitation: 'Copiar el enlace a esta cita',
    linkCopied: 'Enlace copiado.',
    mediaAt: (type, host) => `${MEDIA[type] ?? 'Archivo'} en ${host}`,
    playAt: (host) => `Reproducir desde ${host}`,
    mediaKind: (type) => MEDIA[type] ?? 'Archivo',
    transcript: 'Transcripción',
    tellStory: 'Contar la historia',
    story: 'Relato',
    endStory: 'Terminar el relato',
    storyStep: (position, n) => `${figure(position)} de ${figure(n)}`,
    nextStep: (title, date) => `Siguiente: ${[title, date].filter(Boolean).join(', ')}`,
    previousStep: (title, date) => `Anterior: ${[title, date].filter(Boolean).join(', ')}`,
    noNextStep: 'Este es el último acontecimiento',
    noPreviousStep: 'Este es el primer acontecimiento',
    overview: 'Toda la cronología: parte visible',
    showMore: (left) =>
      count(left, { one: 'Mostrar más (queda #)', other: 'Mostrar más (quedan #)' }),
    column: (column) => COLUMNS[column],

    completed: 'fecha completada',
    derived: 'fecha deducida',
    byEditor: 'fecha de la redacción',
    denied: 'desmentido',
    disputed: 'cuestionado',
    claim: 'afirmación de parte',
    uncited: 'sin fuente',
    otherDate: (n, date) =>
      `${count(n, { one: 'una fuente da', other: '# fuentes dan' })} otra fecha: ${date}`,
    fold: (n) => `+${figure(n)}`,
    foldLong: (n, lane) => {
      const events = count(n, { one: '# acontecimiento más', other: '# acontecimientos más' });
      return lane ? `${events}: ${lane}` : events;
    },
    moreGroups: (n) => count(n, { one: '# grupo más', other: '# grupos más' }),
    otherGroups: (n) => `los otros ${figure(n)} grupos`,
    severalGroups: 'varios grupos',
    figure,
    zoomToThese: 'Ampliar estos',
    moreInFold: (n) => `y ${figure(n)} más`,

    stated: 'tal como la indica una fuente',
    completedLong: 'completada según el contexto',
    derivedLong: 'deducida',
    editorLong: 'fijada por la redacción',
    derivation: ({ relation, offset, anchor }) =>
      `Fecha deducida: ${[offset, relation, anchor && `«${anchor}»`].filter(Boolean).join(' ')}.`,
    relation: (relation) => RELATIONS[relation] ?? relation,
    precision: (precision) => PRECISIONS[precision] ?? precision,

    says: 'lo afirma',
    deniesVerb: 'lo desmiente',
    disputesVerb: 'lo cuestiona',
    mentions: 'lo menciona',
    passesOn: (party) => `según ${party}`,
    denialBy: (party) => `desmentido por ${party}`,
    disputeBy: (party) => `cuestionado por ${party}`,
    mentionBy: (party) => `mencionado por ${party}`,
    locator: (label, value) => `${LOCATORS[label] ?? label} ${value}`,
    dateWords: 'La fecha, en sus palabras:',
    otherDateLong: (date) => `da otra fecha: ${date}`,
    readSource: (host) => `Leer en ${host}`,
    archivedCopy: (date) => (date === undefined ? 'copia archivada' : `archivado: ${date}`),
    newTab: 'se abre en una pestaña nueva',
    reference: (number, title) => `Fuente ${number}: ${title}`,
    backTo: (title) => `Volver a «${title}»`,
    untitled: 'Artículo sin título',
    noSource: 'No se indica ninguna fuente para este acontecimiento.',
    lostCitations: (n) =>
      count(n, {
        one: '# cita remite a una fuente que no está en los datos.',
        other: '# citas remiten a una fuente que no está en los datos.',
      }),
    related: 'Relacionados',
    place: 'Lugar',
    people: 'Personas',
    note: 'Nota',
    close: 'Cerrar',
    quotes: ['«', '»'],

    references: 'Fuentes',
    allSources: (n) => count(n, { one: 'Mostrar la fuente (#)', other: 'Mostrar las # fuentes' }),
    backLinks: 'Volver a los acontecimientos que la citan',
    reprint: 'reproduce el mismo texto',
    rewrite: 'se basa en ella',
    notCountedAgain: 'no se cuenta de nuevo',
    accessed: (date) => `consultado: ${date}`,
    notPlaced: 'Sin situar',
    notPlacedWhy: 'Estos no tienen una fecha que pueda situarse en el eje.',
    reason: (reason) => REASONS[reason] ?? reason,
    problems: (n) =>
      count(n, { one: '# problema en los datos', other: '# problemas en los datos' }),

    loading: 'Cargando la cronología…',
    empty: 'Esta cronología no tiene acontecimientos.',
    errorTitle: 'No se ha podido cargar la cronología',
    httpError: (address, status) => `${address} respondió con el estado ${String(status)}.`,
    networkError: (address) =>
      `No se ha podido obtener ${address}. ¿Es correcta la dirección y permite su servidor que esta página la lea (CORS)?`,
    tooLarge: (address) => `${address} ocupa más de 20 MB.`,
    retry: 'Intentar de nuevo',

    axisBreak: (length) =>
      `Tiempo omitido: ${length}, porque en él no empieza ni acaba ningún acontecimiento`,
    rate: (ratio) => (ratio >= 1 ? `×${figure(ratio)}` : `÷${figure(1 / ratio)}`),
    rateLong: (ratio) =>
      ratio >= 1
        ? `Desde aquí el tiempo se dibuja ${figure(ratio)} veces más ancho que antes`
        : `Desde aquí el tiempo se dibuja ${figure(1 / ratio)} veces más estrecho que antes`,
    yearsBefore: (year) => `${year} a. C.`,

    legendDay: 'un día, o más preciso',
    legendBand: 'en algún momento de este mes, estación, año o década',
    legendBar: 'dura de una fecha a la otra',
    legendApproximate: 'aproximado: extremos difuminados',
    legendUncertain: 'incierto: contorno discontinuo',
    legendOpen: 'continúa, o empezó antes',
    legendOneOf: 'una de estas, no se sabe cuál',
    legendDerived: 'deducida: ninguna fuente indica la fecha',
    legendCompleted: 'completada: año o mes según el contexto',
    legendDenied: 'desmentido por alguien',
    legendDisputed: 'cuestionado por alguien',
    legendUncited: 'no se indica fuente',
    legendOther: 'otra fuente da otra fecha',
    legendBreak: 'tiempo omitido: no empieza ni acaba ningún acontecimiento',
    legendRate: 'tantas veces más ancho que justo antes; ÷ más estrecho',
    legendFold: 'más acontecimientos: pulse para verlos en una lista',
    foldOnPaper: 'más acontecimientos: están en la lista de abajo',
    legendNumber: 'el número de una fuente, más abajo',

    keysTitle: 'Teclas, cuando un acontecimiento tiene el foco',
    keys: [
      [['←', '→', '↑', '↓'], 'al siguiente acontecimiento de la franja o de la franja vecina'],
      [[',', '.'], 'al acontecimiento anterior o siguiente en el tiempo'],
      [['Inicio', 'Fin'], 'al primero o último de la franja; con Ctrl, de todos'],
      [['Re Pág', 'Av Pág'], 'una pantalla antes o después'],
      [['Intro', 'Esc'], 'abrir o cerrar el acontecimiento'],
      [['+', '−', '0'], 'ampliar, reducir, mostrar todo'],
      [['F'], 'el acontecimiento al centro; otra vez, mostrar todo'],
      [['Ctrl + rueda'], 'ampliar donde está el puntero'],
      [['←', '→'], 'de una letra a otra tras una fuente'],
      [['?'], 'esta lista'],
    ],
    signs: { ',': 'coma', '.': 'punto', '+': 'más', '−': 'menos', '?': 'signo de interrogación' },
  }),
};
