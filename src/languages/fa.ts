import { fa as dates } from '../dates/words/fa.js';
import { formatName } from '../render/format-name.js';
import type { Language } from '../render/language.js';

type Words = Readonly<Record<string, string>>;

const PRECISIONS: Words = {
  second: 'با دقت ثانیه',
  minute: 'با دقت دقیقه',
  hour: 'با دقت ساعت',
  day: 'با دقت روز',
  month: 'با دقت ماه',
  season: 'با دقت فصل',
  year: 'با دقت سال',
  decade: 'با دقت دهه',
  century: 'با دقت سده',
  millennium: 'با دقت هزاره',
  age: 'به‌طور تقریبی',
};

const RELATIONS: Words = {
  after: 'پس از',
  before: 'پیش از',
  during: 'در جریان',
  same: 'هم‌زمان با',
  since: 'از زمان',
  until: 'تا زمان',
  'year-of': 'در سال',
};

const REASONS: Words = {
  'no-date': 'تاریخی داده نشده است.',
  'bad-date': 'تاریخ خوانده نمی‌شود.',
  'not-an-event': 'این مورد رویداد نیست.',
};

const LOCATORS: Words = {
  paragraph: 'بند',
  page: 'ص',
  section: 'بخش',
  chapter: 'فصل',
  column: 'ستون',
  figure: 'شکل',
  issue: 'شماره',
  line: 'سطر',
  note: 'پانوشت',
  part: 'قسمت',
  verse: 'بیت',
  volume: 'جلد',
};

const VIEWS = { timeline: 'خط زمان', list: 'فهرست', table: 'جدول' };

const FACETS = {
  groups: 'گروه',
  evidence: 'شواهد',
  sources: 'منبع',
  stances: 'موضع منبع',
  tags: 'برچسب',
};

const STANCES: Words = {
  asserts: 'تأیید می‌کند',
  denies: 'تکذیب می‌کند',
  disputes: 'تردید می‌کند',
  mentions: 'اشاره می‌کند',
};

const EVIDENCE_STATES: Words = {
  uncited: 'بدون منبع',
  unasserted: 'هیچ منبعی آن را تأیید نمی‌کند',
  'cited-once': 'یک منبع مستقل',
  'several-sources': 'چند منبع مستقل',
  claimed: 'ادعای یک طرف',
  denied: 'تکذیب‌شده',
  disputed: 'محل تردید',
  conflict: 'تاریخ دیگری هم آمده',
  stated: 'تاریخ آمده در منبع',
  completed: 'تاریخ تکمیل‌شده',
  derived: 'تاریخ محاسبه‌شده',
  editor: 'تاریخ به انتخاب ویراستار',
};

const MEDIA: Words = { image: 'تصویر', video: 'ویدئو', audio: 'صدا', embed: 'ویدئو' };

const COLUMNS = {
  date: 'تاریخ',
  title: 'رویداد',
  group: 'گروه',
  sources: 'منابع',
  evidence: 'شواهد',
};

/** Persian. A noun stays in the singular after a number. */
export const fa: Language = {
  tag: 'fa',
  dates,
  words: ({ figure, count }) => ({
    lang: 'fa',

    events: (n) => count(n, { other: '# رویداد' }),
    sources: (independent, articles) => {
      const all = count(independent, { other: '# منبع مستقل' });
      return independent === articles ? all : `${all} (${figure(articles)} مقاله)`;
    },
    groups: (n) => count(n, { other: '# گروه' }),
    notPlacedCount: (n) => `${figure(n)} مورد جانمایی‌نشده`,
    comma: '، ',
    stop: '. ',
    nameComma: '، ',
    span: (first, last) => `از ${first} تا ${last}`,

    chart: (title) => (title ? `خط زمان: ${title}` : 'خط زمان'),
    chartHelp:
      'کلیدهای جهت‌دار میان رویدادها و ردیف‌ها جابه‌جا می‌شوند، Enter رویداد و منابعش را باز می‌کند، Esc آن را می‌بندد، به‌علاوه و منها بزرگ‌نمایی را تغییر می‌دهند و 0 همه را نشان می‌دهد.',
    toolbar: 'جابه‌جایی و بزرگ‌نمایی',
    zoomIn: 'بزرگ‌تر',
    zoomOut: 'کوچک‌تر',
    fit: 'همه',
    fitLong: 'نمایش همه',
    earlier: 'پیش‌تر',
    later: 'پس‌تر',
    legend: 'راهنمای نشانه‌ها و کلیدها',
    ungrouped: 'رویدادها',

    views: 'نما',
    view: (name) => VIEWS[name],
    list: 'رویدادها به ترتیب زمان',
    table: 'رویدادها در جدول',
    periods: 'دوره‌ها',
    find: 'جست‌وجو در عنوان‌ها، افراد، نقل‌قول‌ها و منابع',
    findShort: 'جست‌وجوی رویداد',
    filters: (chosen) => (chosen === 0 ? 'پالایش' : `پالایش (${figure(chosen)})`),
    facet: (facet) => FACETS[facet],
    stance: (stance) => STANCES[stance] ?? stance,
    evidenceState: (state) => EVIDENCE_STATES[state] ?? state,
    found: (remaining, given) =>
      `${figure(remaining)} از ${count(given, { other: '# رویداد' })} نمایش داده می‌شود`,
    noMatch: 'هیچ رویدادی مطابقت ندارد.',
    showAll: (given) => `نمایش هر ${figure(given)} مورد`,
    unfilter: (what) => `برداشتن: ${what}`,
    onlyItsEvents: 'فقط رویدادهای این منبع',
    copyCitation: 'رونوشت مشخصات منبع',
    copyFormat: (format) => (format === 'text' ? 'متن' : formatName(format)),
    copied: (format) => `با قالب ${format} رونوشت شد.`,
    copyByHand: 'این صفحه اجازهٔ رونوشت ندارد: متن انتخاب شده است، خودتان آن را کپی کنید.',
    copyLink: 'رونوشت پیوند',
    copyLinkToCitation: 'رونوشت پیوند این استناد',
    linkCopied: 'پیوند رونوشت شد.',
    mediaAt: (type, host) => `${MEDIA[type] ?? 'پرونده'} در ${host}`,
    playAt: (host) => `پخش از ${host}`,
    mediaKind: (type) => MEDIA[type] ?? 'پرونده',
    transcript: 'متن پیاده‌شده',
    tellStory: 'روایت داستان',
    story: 'داستان',
    endStory: 'پایان داستان',
    storyStep: (position, n) => `${figure(position)} از ${figure(n)}`,
    nextStep: (title, date) => `بعدی: ${[title, date].filter(Boolean).join('، ')}`,
    previousStep: (title, date) => `قبلی: ${[title, date].filter(Boolean).join('، ')}`,
    noNextStep: 'این آخرین رویداد است',
    noPreviousStep: 'این نخستین رویداد است',
    overview: 'همهٔ خط زمان: بخش پیدا',
    showMore: (left) => `نمایش بیشتر (${figure(left)} مورد مانده)`,
    column: (column) => COLUMNS[column],

    completed: 'تاریخ تکمیل‌شده',
    derived: 'تاریخ محاسبه‌شده',
    byEditor: 'تاریخ ویراستار',
    denied: 'تکذیب‌شده',
    disputed: 'محل تردید',
    claim: 'ادعا',
    uncited: 'بدون منبع',
    otherDate: (n, date) =>
      n === 1 ? `یک منبع می‌گوید ${date}` : `${figure(n)} منبع می‌گویند ${date}`,
    fold: (n) => `+${figure(n)}`,
    foldLong: (n, lane) => [`${figure(n)} رویداد دیگر`, lane].filter(Boolean).join(' در '),
    moreGroups: (n) => `${figure(n)} گروه دیگر`,
    otherGroups: (n) => `${figure(n)} گروه دیگر`,
    severalGroups: 'چند گروه',
    figure,
    zoomToThese: 'بزرگ‌نمایی این‌ها',
    moreInFold: (n) => `و ${figure(n)} مورد دیگر`,

    stated: 'چنان‌که در منبع آمده',
    completedLong: 'تکمیل‌شده از روی متن',
    derivedLong: 'محاسبه‌شده',
    editorLong: 'به انتخاب ویراستار',
    derivation: ({ relation, offset, anchor }) =>
      `شیوهٔ محاسبه: ${[offset, relation, anchor && `«${anchor}»`].filter(Boolean).join(' ')}.`,
    relation: (relation) => RELATIONS[relation] ?? relation,
    precision: (precision) => PRECISIONS[precision] ?? precision,

    says: 'آن را تأیید می‌کند',
    deniesVerb: 'آن را تکذیب می‌کند',
    disputesVerb: 'در آن تردید می‌کند',
    mentions: 'به آن اشاره می‌کند',
    passesOn: (party) => `به گفتهٔ ${party}`,
    denialBy: (party) => `تکذیب از سوی ${party}`,
    disputeBy: (party) => `تردید از سوی ${party}`,
    mentionBy: (party) => `اشاره از سوی ${party}`,
    locator: (label, value) => `${LOCATORS[label] ?? label} ${value}`,
    dateWords: 'تاریخ به بیان منبع:',
    otherDateLong: (date) => `تاریخ دیگری می‌دهد: ${date}`,
    readSource: (host) => `خواندن در ${host}`,
    archivedCopy: (date) => (date === undefined ? 'نسخهٔ بایگانی' : `نسخهٔ بایگانی: ${date}`),
    newTab: 'در زبانهٔ تازه باز می‌شود',
    reference: (number, title) => `منبع ${number}: ${title}`,
    backTo: (title) => `بازگشت به «${title}»`,
    untitled: 'مقالهٔ بی‌عنوان',
    noSource: 'برای این رویداد منبعی داده نشده است.',
    lostCitations: (n) => `${figure(n)} ارجاع به منبعی است که در داده‌ها نیست.`,
    related: 'رویدادهای مرتبط',
    place: 'مکان',
    people: 'افراد',
    note: 'یادداشت',
    close: 'بستن',
    quotes: ['«', '»'],

    references: 'منابع',
    allSources: (n) => `نمایش هر ${figure(n)} منبع`,
    backLinks: 'بازگشت به رویدادهایی که به آن استناد می‌کنند',
    reprint: 'همان متن را بازنشر کرده',
    rewrite: 'بر پایهٔ آن نوشته شده',
    notCountedAgain: 'دوباره شمرده نمی‌شود',
    accessed: (date) => `تاریخ دسترسی: ${date}`,
    notPlaced: 'جانمایی‌نشده',
    notPlacedWhy: 'این‌ها تاریخی ندارند که بر محور جا بگیرد.',
    reason: (reason) => REASONS[reason] ?? reason,
    problems: (n) => count(n, { other: '# خطا در داده‌ها' }),

    loading: 'در حال بارگذاری خط زمان…',
    empty: 'این خط زمان رویدادی ندارد.',
    errorTitle: 'خط زمان بارگذاری نشد',
    httpError: (address, status) => `${address} با وضعیت ${String(status)} پاسخ داد.`,
    networkError: (address) =>
      `دریافت ${address} ممکن نشد. آیا نشانی درست است و سرورش به این صفحه اجازهٔ خواندن می‌دهد (CORS)؟`,
    tooLarge: (address) => `حجم ${address} بیش از ${figure(20)} مگابایت است.`,
    retry: 'تلاش دوباره',

    axisBreak: (length) =>
      `${length} کنار گذاشته شد، چون رویدادی در آن آغاز نمی‌شود و پایان نمی‌یابد`,
    rate: (ratio) => (ratio >= 1 ? `×${figure(ratio)}` : `÷${figure(1 / ratio)}`),
    rateLong: (ratio) =>
      ratio >= 1
        ? `از اینجا زمان ${figure(ratio)} برابر پهن‌تر از پیش رسم شده است`
        : `از اینجا زمان ${figure(1 / ratio)} برابر باریک‌تر از پیش رسم شده است`,
    yearsBefore: (year) => `${year} ق.م.`,

    legendDay: 'یک روز، یا دقیق‌تر',
    legendBand: 'زمانی در این ماه، فصل، سال یا دهه',
    legendBar: 'از یک تاریخ تا تاریخ دیگر ادامه دارد',
    legendApproximate: 'تقریبی: دو سر محو است',
    legendUncertain: 'نامطمئن: خط دور بریده است',
    legendOpen: 'ادامه دارد، یا پیش‌تر آغاز شده',
    legendOneOf: 'یکی از این‌ها، معلوم نیست کدام',
    legendDerived: 'محاسبه‌شده: هیچ منبعی تاریخ را نمی‌گوید',
    legendCompleted: 'تکمیل‌شده: سال یا ماه از روی متن',
    legendDenied: 'کسی آن را تکذیب کرده',
    legendDisputed: 'کسی در آن تردید کرده',
    legendUncited: 'منبعی داده نشده',
    legendOther: 'منبعی دیگر تاریخ دیگری می‌دهد',
    legendBreak: 'زمان کنارگذاشته: رویدادی در آن آغاز نمی‌شود و پایان نمی‌یابد',
    legendRate: 'چند برابر پهن‌تر از درست پیش از آن؛ ÷ باریک‌تر',
    legendFold: 'رویدادهای بیشتر: برای دیدن فهرست فشار دهید',
    foldOnPaper: 'رویدادهای بیشتر: در فهرست زیر آمده‌اند',
    legendNumber: 'شمارهٔ یک منبع در پایین',

    keysTitle: 'کلیدها، هنگامی که رویدادی در کانون است',
    keys: [
      [['←', '→', '↑', '↓'], 'به رویداد بعدی در همان ردیف یا ردیف کناری'],
      [[',', '.'], 'به رویداد پیشین یا بعدی در زمان'],
      [['Home', 'End'], 'به نخستین یا آخرین رویداد ردیف؛ با Ctrl در همه'],
      [['Page Up', 'Page Down'], 'یک صفحه پیش‌تر یا پس‌تر'],
      [['Enter', 'Esc'], 'باز کردن یا بستن رویداد'],
      [['+', '−', '0'], 'بزرگ‌تر، کوچک‌تر، نمایش همه'],
      [['F'], 'رویداد به میانه؛ بار دیگر، نمایش همه'],
      [['Ctrl + چرخ ماوس'], 'بزرگ‌نمایی در جای نشانگر'],
      [['←', '→'], 'میان حرف‌های پس از منبع'],
      [['?'], 'همین فهرست'],
    ],
    signs: { ',': 'ویرگول', '.': 'نقطه', '+': 'به‌اضافه', '−': 'منها', '?': 'علامت سؤال' },
  }),
};
