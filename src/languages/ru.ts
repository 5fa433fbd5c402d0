import { ru as dates } from '../dates/words/ru.js';
import { formatName } from '../render/format-name.js';
import type { Language } from '../render/language.js';

type Words = Readonly<Record<string, string>>;

const PRECISIONS: Words = {
  second: 'с точностью до секунды',
  minute: 'с точностью до минуты',
  hour: 'с точностью до часа',
  day: 'с точностью до дня',
  month: 'с точностью до месяца',
  season: 'с точностью до времени года',
  year: 'с точностью до года',
  decade: 'с точностью до десятилетия',
  century: 'с точностью до века',
  millennium: 'с точностью до тысячелетия',
  age: 'приблизительно',
};

const RELATIONS: Words = {
  after: 'после события',
  before: 'до события',
  during: 'во время события',
  same: 'одновременно с событием',
  since: 'с момента события',
  until: 'до момента события',
  'year-of': 'в год события',
};

const REASONS: Words = {
  'no-date': 'Дата не указана.',
  'bad-date': 'Дату не удалось прочитать.',
  'not-an-event': 'Эта запись не является событием.',
};

const LOCATORS: Words = {
  paragraph: 'абз.',
  page: 'с.',
  section: 'разд.',
  chapter: 'гл.',
  column: 'стб.',
  figure: 'рис.',
  issue: '№',
  line: 'строка',
  note: 'прим.',
  part: 'ч.',
  verse: 'ст.',
  volume: 'т.',
};

const VIEWS = { timeline: 'Лента', list: 'Список', table: 'Таблица' };

const FACETS = {
  groups: 'Группа',
  evidence: 'Подтверждения',
  sources: 'Источник',
  stances: 'Что говорит источник',
  tags: 'Метка',
};

const STANCES: Words = {
  asserts: 'утверждает',
  denies: 'отрицает',
  disputes: 'оспаривает',
  mentions: 'упоминает',
};

const EVIDENCE_STATES: Words = {
  uncited: 'без источника',
  unasserted: 'ни один источник этого не утверждает',
  'cited-once': 'один независимый источник',
  'several-sources': 'несколько независимых источников',
  claimed: 'чьё-то утверждение',
  denied: 'отрицается',
  disputed: 'оспаривается',
  conflict: 'названа и другая дата',
  stated: 'дата указана',
  completed: 'дата дополнена',
  derived: 'дата вычислена',
  editor: 'дата поставлена редакцией',
};

const MEDIA: Words = { image: 'Изображение', video: 'Видео', audio: 'Звук', embed: 'Видео' };

const COLUMNS = {
  date: 'Дата',
  title: 'Событие',
  group: 'Группа',
  sources: 'Источники',
  evidence: 'Подтверждения',
};

/** Russian. Names from the data stand in brackets or quotes, since they cannot be declined. */
export const ru: Language = {
  tag: 'ru',
  dates,
  words: ({ figure, count }) => ({
    lang: 'ru',

    events: (n) =>
      count(n, { one: '# событие', few: '# события', many: '# событий', other: '# события' }),
    sources: (independent, articles) => {
      const all = count(independent, {
        one: '# независимый источник',
        few: '# независимых источника',
        many: '# независимых источников',
        other: '# независимого источника',
      });
      if (independent === articles) return all;
      return `${all} (${count(articles, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' })})`;
    },
    groups: (n) =>
      count(n, { one: '# группа', few: '# группы', many: '# групп', other: '# группы' }),
    notPlacedCount: (n) => `не размещено: ${figure(n)}`,
    comma: ', ',
    stop: '. ',
    nameComma: ', ',
    span: (first, last) => `${first} — ${last}`,

    chart: (title) => (title ? `Лента времени: ${title}` : 'Лента времени'),
    chartHelp:
      'Стрелки переходят между событиями и дорожками, Enter открывает событие и его источники, Esc закрывает, плюс и минус меняют масштаб, 0 показывает всё.',
    toolbar: 'Перемещение и масштаб',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    fit: 'Всё',
    fitLong: 'Показать всё',
    earlier: 'Раньше',
    later: 'Позже',
    legend: 'Условные знаки и клавиши',
    ungrouped: 'События',

    views: 'Вид',
    view: (name) => VIEWS[name],
    list: 'События по времени',
    table: 'События в таблице',
    periods: 'Периоды',
    find: 'Поиск: заголовки, люди, цитаты, источники',
    findShort: 'Найти событие',
    filters: (chosen) => (chosen === 0 ? 'Фильтр' : `Фильтр (${figure(chosen)})`),
    facet: (facet) => FACETS[facet],
    stance: (stance) => STANCES[stance] ?? stance,
    evidenceState: (state) => EVIDENCE_STATES[state] ?? state,
    found: (remaining, given) =>
      `Показано ${figure(remaining)} из ${count(given, { one: '# события', few: '# событий', many: '# событий', other: '# события' })}`,
    noMatch: 'Подходящих событий нет.',
    showAll: (given) => `Показать все (${figure(given)})`,
    unfilter: (what) => `Убрать: ${what}`,
    onlyItsEvents: 'Показать только его события',
    copyCitation: 'Скопировать ссылку на источник',
    copyFormat: (format) => (format === 'text' ? 'Текст' : formatName(format)),
    copied: (format) => `Скопировано: ${format}.`,
    copyByHand: 'Странице нельзя копировать: текст выделен, скопируйте его сами.',
    copyLink: 'Скопировать ссылку',
    copyLinkToCitation: 'Скопировать ссылку на эту цитату',
    linkCopied: 'Ссылка скопирована.',
    mediaAt: (type, host) => `${MEDIA[type] ?? 'Файл'} на ${host}`,
    playAt: (host) => `Воспроизвести с ${host}`,
    mediaKind: (type) => MEDIA[type] ?? 'Файл',
    transcript: 'Расшифровка',
    tellStory: 'Рассказать историю',
    story: 'Рассказ',
    endStory: 'Закончить рассказ',
    storyStep: (position, n) => `${figure(position)} из ${figure(n)}`,
    nextStep: (title, date) => `Далее: ${[title, date].filter(Boolean).join(', ')}`,
    previousStep: (title, date) => `Назад: ${[title, date].filter(Boolean).join(', ')}`,
    noNextStep: 'Это последнее событие',
    noPreviousStep: 'Это первое событие',
    overview: 'Вся лента времени: видимая часть',
    showMore: (left) => `Показать ещё (осталось ${figure(left)})`,
    column: (column) => COLUMNS[column],

    completed: 'дата дополнена',
    derived: 'дата вычислена',
    byEditor: 'дата редакции',
    denied: 'отрицается',
    disputed: 'оспаривается',
    claim: 'утверждение стороны',
    uncited: 'без источника',
    otherDate: (n, date) => {
      const sources = count(n, {
        one: '# источник называет',
        few: '# источника называют',
        many: '# источников называют',
        other: '# источника называют',
      });
      return `${sources} другую дату: ${date}`;
    },
    fold: (n) => `+${figure(n)}`,
    foldLong: (n, lane) => {
      const events = count(n, {
        one: 'ещё # событие',
        few: 'ещё # события',
        many: 'ещё # событий',
        other: 'ещё # события',
      });
      return lane ? `${events}: ${lane}` : events;
    },
    moreGroups: (n) => `ещё групп: ${figure(n)}`,
    otherGroups: (n) => `остальные группы (${figure(n)})`,
    severalGroups: 'несколько групп',
    figure,
    zoomToThese: 'Показать эти крупнее',
    moreInFold: (n) => `и ещё ${figure(n)}`,

    stated: 'так указывает источник',
    completedLong: 'дополнена из контекста',
    derivedLong: 'вычислена',
    editorLong: 'поставлена редакцией',
    derivation: ({ relation, offset, anchor }) =>
      `Дата вычислена: ${[offset, relation, anchor && `«${anchor}»`].filter(Boolean).join(' ')}.`,
    relation: (relation) => RELATIONS[relation] ?? relation,
    precision: (precision) => PRECISIONS[precision] ?? precision,

    says: 'утверждает',
    deniesVerb: 'отрицает',
    disputesVerb: 'оспаривает',
    mentions: 'упоминает',
    passesOn: (party) => `утверждается (${party})`,
    denialBy: (party) => `отрицается (${party})`,
    disputeBy: (party) => `оспаривается (${party})`,
    mentionBy: (party) => `упоминается (${party})`,
    locator: (label, value) => `${LOCATORS[label] ?? label} ${value}`,
    dateWords: 'О дате там сказано:',
    otherDateLong: (date) => `называет другую дату: ${date}`,
    readSource: (host) => `Читать на ${host}`,
    archivedCopy: (date) => (date === undefined ? 'архивная копия' : `в архиве: ${date}`),
    newTab: 'откроется в новой вкладке',
    reference: (number, title) => `Источник ${number}: ${title}`,
    backTo: (title) => `Назад к событию «${title}»`,
    untitled: 'Статья без названия',
    noSource: 'Источник этого события не указан.',
    lostCitations: (n) => `Ссылок на источники, которых нет в данных: ${figure(n)}`,
    related: 'Связанные события',
    place: 'Место',
    people: 'Люди',
    note: 'Примечание',
    close: 'Закрыть',
    quotes: ['«', '»'],

    references: 'Источники',
    allSources: (n) =>
      count(n, {
        one: 'Показать # источник',
        few: 'Показать все # источника',
        many: 'Показать все # источников',
        other: 'Показать все # источника',
      }),
    backLinks: 'Назад к событиям, которые на него ссылаются',
    reprint: 'воспроизводит тот же текст',
    rewrite: 'основан на нём',
    notCountedAgain: 'повторно не учитывается',
    accessed: (date) => `дата обращения: ${date}`,
    notPlaced: 'Не размещено',
    notPlacedWhy: 'У этих записей нет даты, которую можно отметить на оси.',
    reason: (reason) => REASONS[reason] ?? reason,
    problems: (n) => `Ошибок в данных: ${figure(n)}`,

    loading: 'Лента времени загружается…',
    empty: 'В этой ленте времени нет событий.',
    errorTitle: 'Не удалось загрузить ленту времени',
    httpError: (address, status) => `${address}: сервер ответил кодом ${String(status)}.`,
    networkError: (address) =>
      `Не удалось получить ${address}. Верен ли адрес и разрешает ли его сервер чтение этой странице (CORS)?`,
    tooLarge: (address) => `${address} больше 20 МБ.`,
    retry: 'Повторить',

    axisBreak: (length) =>
      `Пропущено: ${length}, — в это время ни одно событие не начинается и не заканчивается`,
    rate: (ratio) => (ratio >= 1 ? `×${figure(ratio)}` : `÷${figure(1 / ratio)}`),
    rateLong: (ratio) => {
      const times = count(Math.max(ratio, 1 / ratio), {
        one: '# раз',
        few: '# раза',
        many: '# раз',
        other: '# раза',
      });
      return `Отсюда масштаб времени ${ratio >= 1 ? 'крупнее' : 'мельче'} в ${times}`;
    },
    yearsBefore: (year) => `${year} до н. э.`,

    legendDay: 'день или точнее',
    legendBand: 'когда-то в этом месяце, сезоне, году или десятилетии',
    legendBar: 'длится от одной даты до другой',
    legendApproximate: 'приблизительно: размытые края',
    legendUncertain: 'неточно: пунктирный контур',
    legendOpen: 'продолжается или началось раньше',
    legendOneOf: 'одна из этих дат, неизвестно какая',
    legendDerived: 'вычислена: ни один источник не называет дату',
    legendCompleted: 'дополнена: год или месяц из контекста',
    legendDenied: 'кем-то отрицается',
    legendDisputed: 'кем-то оспаривается',
    legendUncited: 'источник не указан',
    legendOther: 'другой источник называет другую дату',
    legendBreak: 'пропущенное время: ни одно событие в нём не начинается и не кончается',
    legendRate: 'во столько раз шире, чем перед этим; ÷ — уже',
    legendFold: 'ещё события: нажмите, чтобы увидеть список',
    foldOnPaper: 'ещё события: они в списке ниже',
    legendNumber: 'номер источника в списке ниже',

    keysTitle: 'Клавиши, когда фокус на событии',
    keys: [
      [['←', '→', '↑', '↓'], 'к следующему событию дорожки или на соседнюю дорожку'],
      [[',', '.'], 'к предыдущему или следующему по времени событию'],
      [['Home', 'End'], 'к первому или последнему событию дорожки; с Ctrl — среди всех'],
      [['Page Up', 'Page Down'], 'на экран раньше или позже'],
      [['Enter', 'Esc'], 'открыть или закрыть событие'],
      [['+', '−', '0'], 'увеличить, уменьшить, показать всё'],
      [['F'], 'событие в середину; ещё раз — показать всё'],
      [['Ctrl + колесо'], 'масштаб вокруг указателя'],
      [['←', '→'], 'от буквы к букве после источника'],
      [['?'], 'этот список'],
    ],
    signs: { ',': 'запятая', '.': 'точка', '+': 'плюс', '−': 'минус', '?': 'вопросительный знак' },
  }),
};
