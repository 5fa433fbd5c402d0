import { zh as dates } from '../dates/words/zh.js';
import { formatName } from '../render/format-name.js';
import type { Language } from '../render/language.js';

type Words = Readonly<Record<string, string>>;

const PRECISIONS: Words = {
  second: '精确到秒',
  minute: '精确到分钟',
  hour: '精确到小时',
  day: '精确到日',
  month: '精确到月',
  season: '精确到季',
  year: '精确到年',
  decade: '精确到年代',
  century: '精确到世纪',
  millennium: '精确到千年',
  age: '大致时间',
};

const RELATIONS: Words = {
  after: '之后',
  before: '之前',
  during: '期间',
  same: '同时',
  since: '以来',
  until: '为止',
  'year-of': '当年',
};

const REASONS: Words = {
  'no-date': '未给出日期。',
  'bad-date': '日期无法识别。',
  'not-an-event': '此条目不是事件。',
};

const LOCATORS: Words = {
  paragraph: '第#段',
  page: '第#页',
  section: '第#节',
  chapter: '第#章',
  column: '第#栏',
  figure: '图#',
  issue: '第#期',
  line: '第#行',
  note: '注#',
  part: '第#部分',
  verse: '第#诗节',
  volume: '第#卷',
};

const VIEWS = { timeline: '时间线', list: '列表', table: '表格' };

const FACETS = {
  groups: '分组',
  evidence: '证据',
  sources: '来源',
  stances: '来源的说法',
  tags: '标签',
};

const STANCES: Words = { asserts: '证实', denies: '否认', disputes: '质疑', mentions: '提及' };

const EVIDENCE_STATES: Words = {
  uncited: '无来源',
  unasserted: '没有来源证实',
  'cited-once': '一个独立来源',
  'several-sources': '多个独立来源',
  claimed: '一方说法',
  denied: '遭否认',
  disputed: '受质疑',
  conflict: '另有日期',
  stated: '日期明确',
  completed: '日期经补全',
  derived: '日期系推算',
  editor: '编辑所定日期',
};

const MEDIA: Words = { image: '图片', video: '视频', audio: '音频', embed: '视频' };

const COLUMNS = { date: '日期', title: '事件', group: '分组', sources: '来源', evidence: '证据' };

/** Chinese in simplified characters. */
export const zh: Language = {
  tag: 'zh',
  dates,
  words: ({ figure, count }) => ({
    lang: 'zh',

    events: (n) => count(n, { other: '#个事件' }),
    sources: (independent, articles) => {
      const all = count(independent, { other: '#个独立来源' });
      return independent === articles ? all : `${all}（${figure(articles)}篇文章）`;
    },
    groups: (n) => count(n, { other: '#个分组' }),
    notPlacedCount: (n) => `${figure(n)}个未排入`,
    comma: '，',
    stop: '。',
    nameComma: '、',
    span: (first, last) => `${first}至${last}`,

    chart: (title) => (title ? `时间线：${title}` : '时间线'),
    chartHelp:
      '方向键在事件和分组之间移动，Enter 键打开事件及其来源，Esc 键关闭，加号和减号缩放，0 键显示全部。',
    toolbar: '移动与缩放',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '全部',
    fitLong: '显示全部',
    earlier: '更早',
    later: '更晚',
    legend: '图例与按键',
    ungrouped: '事件',

    views: '视图',
    view: (name) => VIEWS[name],
    list: '按时间排列的事件',
    table: '事件表格',
    periods: '时期',
    find: '搜索标题、人物、引文、来源',
    findShort: '搜索事件',
    filters: (chosen) => (chosen === 0 ? '筛选' : `筛选（${figure(chosen)}）`),
    facet: (facet) => FACETS[facet],
    stance: (stance) => STANCES[stance] ?? stance,
    evidenceState: (state) => EVIDENCE_STATES[state] ?? state,
    found: (remaining, given) => `${figure(given)}个事件中显示${figure(remaining)}个`,
    noMatch: '没有符合条件的事件。',
    showAll: (given) => `显示全部${figure(given)}个`,
    unfilter: (what) => `移除：${what}`,
    onlyItsEvents: '只显示此来源的事件',
    copyCitation: '复制引用信息',
    copyFormat: (format) => (format === 'text' ? '纯文本' : formatName(format)),
    copied: (format) => `已复制为${format}。`,
    copyByHand: '此页面无法复制：文本已选中，请手动复制。',
    copyLink: '复制链接',
    copyLinkToCitation: '复制此引用的链接',
    linkCopied: '链接已复制。',
    mediaAt: (type, host) => `${MEDIA[type] ?? '文件'}：${host}`,
    playAt: (host) => `从 ${host} 播放`,
    mediaKind: (type) => MEDIA[type] ?? '文件',
    transcript: '文字稿',
    tellStory: '讲述经过',
    story: '讲述',
    endStory: '结束讲述',
    storyStep: (position, n) => `第 ${figure(position)} 项，共 ${figure(n)} 项`,
    nextStep: (title, date) => `下一项：${[title, date].filter(Boolean).join('，')}`,
    previousStep: (title, date) => `上一项：${[title, date].filter(Boolean).join('，')}`,
    noNextStep: '这是最后一个事件',
    noPreviousStep: '这是第一个事件',
    overview: '整条时间线：当前可见部分',
    showMore: (left) => `显示更多（还有${figure(left)}个）`,
    column: (column) => COLUMNS[column],

    completed: '日期经补全',
    derived: '日期系推算',
    byEditor: '编辑所定日期',
    denied: '遭否认',
    disputed: '受质疑',
    claim: '一方说法',
    uncited: '无来源',
    otherDate: (n, date) => `${figure(n)}个来源称是${date}`,
    fold: (n) => `+${figure(n)}`,
    foldLong: (n, lane) => [lane, `另有${figure(n)}个事件`].filter(Boolean).join('：'),
    moreGroups: (n) => `另有${figure(n)}个分组`,
    otherGroups: (n) => `其余${figure(n)}个分组`,
    severalGroups: '多个分组',
    figure,
    zoomToThese: '放大显示这些事件',
    moreInFold: (n) => `另有${figure(n)}个`,

    stated: '来源写明的日期',
    completedLong: '根据上下文补全',
    derivedLong: '推算得出',
    editorLong: '由编辑确定',
    derivation: ({ relation, offset, anchor }) =>
      `推算依据：${[anchor && `“${anchor}”`, relation, offset].filter(Boolean).join('')}。`,
    relation: (relation) => RELATIONS[relation] ?? relation,
    precision: (precision) => PRECISIONS[precision] ?? precision,

    says: '证实此事',
    deniesVerb: '否认此事',
    disputesVerb: '质疑此事',
    mentions: '提及此事',
    passesOn: (party) => `据${party}称`,
    denialBy: (party) => `遭${party}否认`,
    disputeBy: (party) => `受${party}质疑`,
    mentionBy: (party) => `由${party}提及`,
    locator: (label, value) => (LOCATORS[label] ?? `${label} #`).replace('#', () => value),
    dateWords: '原文的日期表述：',
    otherDateLong: (date) => `给出另一日期：${date}`,
    readSource: (host) => `在 ${host} 阅读`,
    archivedCopy: (date) => (date === undefined ? '存档副本' : `存档于${date}`),
    newTab: '在新标签页中打开',
    reference: (number, title) => `来源 ${number}：${title}`,
    backTo: (title) => `返回“${title}”`,
    untitled: '无标题文章',
    noSource: '此事件未给出来源。',
    lostCitations: (n) => `${figure(n)}条引用指向数据中没有的来源。`,
    related: '相关事件',
    place: '地点',
    people: '人物',
    note: '附注',
    close: '关闭',
    quotes: ['“', '”'],

    references: '来源',
    allSources: (n) => `显示全部${figure(n)}个来源`,
    backLinks: '返回引用此来源的事件',
    reprint: '转载同一文本',
    rewrite: '据此改写',
    notCountedAgain: '不重复计算',
    accessed: (date) => `查阅于${date}`,
    notPlaced: '未排入',
    notPlacedWhy: '这些事件没有可以排上时间轴的日期。',
    reason: (reason) => REASONS[reason] ?? reason,
    problems: (n) => count(n, { other: '数据中有#处问题' }),

    loading: '正在加载时间线……',
    empty: '此时间线没有事件。',
    errorTitle: '时间线加载失败',
    httpError: (address, status) => `${address} 返回状态码 ${String(status)}。`,
    networkError: (address) =>
      `无法获取 ${address}。地址是否正确？其服务器是否允许此页面读取（CORS）？`,
    tooLarge: (address) => `${address} 超过 20 MB。`,
    retry: '重试',

    axisBreak: (length) => `省略${length}，其间没有事件开始或结束`,
    rate: (ratio) => (ratio >= 1 ? `×${figure(ratio)}` : `÷${figure(1 / ratio)}`),
    rateLong: (ratio) =>
      ratio >= 1
        ? `从此处起，时间的绘制宽度为之前的${figure(ratio)}倍`
        : `从此处起，时间的绘制宽度为之前的1/${figure(1 / ratio)}`,
    yearsBefore: (year) => `公元前${year}年`,

    legendDay: '某一天或更精确',
    legendBand: '在该月、季、年或年代中的某个时候',
    legendBar: '从一个日期持续到另一个日期',
    legendApproximate: '大约：两端渐淡',
    legendUncertain: '不确定：轮廓断续',
    legendOpen: '仍在继续，或更早开始',
    legendOneOf: '其中之一，不知是哪个',
    legendDerived: '推算：没有来源写明日期',
    legendCompleted: '补全：年份或月份来自上下文',
    legendDenied: '有人否认',
    legendDisputed: '有人质疑',
    legendUncited: '未给出来源',
    legendOther: '另一来源给出不同日期',
    legendBreak: '省略的时间：没有事件开始或结束',
    legendRate: '是紧邻前段宽度的若干倍；÷ 表示更窄',
    legendFold: '更多事件：按下可列出',
    foldOnPaper: '更多事件：见下方列表',
    legendNumber: '下方来源的编号',

    keysTitle: '焦点在事件上时可用的按键',
    keys: [
      [['←', '→', '↑', '↓'], '移到同组的下一事件或相邻分组'],
      [[',', '.'], '移到时间上的上一个或下一个事件'],
      [['Home', 'End'], '移到该组首个或末个事件；加 Ctrl 则为全部事件'],
      [['Page Up', 'Page Down'], '向前或向后移动一屏'],
      [['Enter', 'Esc'], '打开或关闭事件'],
      [['+', '−', '0'], '放大、缩小、显示全部'],
      [['F'], '将事件移到中间；再按一次显示全部'],
      [['Ctrl + 滚轮'], '在指针处缩放'],
      [['←', '→'], '在来源后的字母之间移动'],
      [['?'], '此列表'],
    ],
    signs: { ',': '逗号', '.': '句点', '+': '加号', '−': '减号', '?': '问号' },
  }),
};
