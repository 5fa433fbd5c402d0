import { ar as dates } from '../dates/words/ar.js';
import { formatName } from '../render/format-name.js';
import type { Language } from '../render/language.js';
import type { PluralForms } from '../render/numbers-in.js';

type Words = Readonly<Record<string, string>>;

const EVENTS: PluralForms = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '# أحداث',
  many: '# حدثًا',
  other: '# حدث',
};

const PRECISIONS: Words = {
  second: 'بدقة الثانية',
  minute: 'بدقة الدقيقة',
  hour: 'بدقة الساعة',
  day: 'بدقة اليوم',
  month: 'بدقة الشهر',
  season: 'بدقة الفصل',
  year: 'بدقة السنة',
  decade: 'بدقة العقد',
  century: 'بدقة القرن',
  millennium: 'بدقة الألفية',
  age: 'على وجه التقريب',
};

const RELATIONS: Words = {
  after: 'بعد',
  before: 'قبل',
  during: 'خلال',
  same: 'وقت',
  since: 'منذ',
  until: 'حتى',
  'year-of': 'في سنة',
};

const REASONS: Words = {
  'no-date': 'لم يُذكر تاريخ.',
  'bad-date': 'تعذرت قراءة التاريخ.',
  'not-an-event': 'هذا المدخل ليس حدثًا.',
};

const LOCATORS: Words = {
  paragraph: 'الفقرة',
  page: 'ص',
  section: 'القسم',
  chapter: 'الفصل',
  column: 'العمود',
  figure: 'الشكل',
  issue: 'العدد',
  line: 'السطر',
  note: 'الحاشية',
  part: 'الجزء',
  verse: 'البيت',
  volume: 'المجلد',
};

const VIEWS = { timeline: 'خط زمني', list: 'قائمة', table: 'جدول' };

const FACETS = {
  groups: 'المجموعة',
  evidence: 'الأدلة',
  sources: 'المصدر',
  stances: 'موقف المصدر',
  tags: 'الوسم',
};

const STANCES: Words = { asserts: 'يؤكد', denies: 'ينفي', disputes: 'يشكك', mentions: 'يذكر' };

const EVIDENCE_STATES: Words = {
  uncited: 'بلا مصدر',
  unasserted: 'لا مصدر يؤكده',
  'cited-once': 'مصدر مستقل واحد',
  'several-sources': 'عدة مصادر مستقلة',
  claimed: 'رواية أحد الأطراف',
  denied: 'منفي',
  disputed: 'مشكوك فيه',
  conflict: 'ذُكر تاريخ آخر',
  stated: 'التاريخ مذكور',
  completed: 'التاريخ مستكمل',
  derived: 'التاريخ مستنتج',
  editor: 'التاريخ من وضع المحرر',
};

const MEDIA: Words = { image: 'صورة', video: 'فيديو', audio: 'صوت', embed: 'فيديو' };

const COLUMNS = {
  date: 'التاريخ',
  title: 'الحدث',
  group: 'المجموعة',
  sources: 'المصادر',
  evidence: 'الأدلة',
};

/** Arabic. One and two of a thing are said without a figure. */
export const ar: Language = {
  tag: 'ar',
  dates,
  words: ({ figure, count }) => ({
    lang: 'ar',

    events: (n) => count(n, EVENTS),
    sources: (independent, articles) => {
      const all = count(independent, {
        zero: 'لا مصادر مستقلة',
        one: 'مصدر مستقل واحد',
        two: 'مصدران مستقلان',
        few: '# مصادر مستقلة',
        many: '# مصدرًا مستقلًا',
        other: '# مصدر مستقل',
      });
      if (independent === articles) return all;
      return `${all} (المقالات: ${figure(articles)})`;
    },
    groups: (n) => `المجموعات: ${figure(n)}`,
    notPlacedCount: (n) => `غير مدرج: ${figure(n)}`,
    comma: '، ',
    stop: '. ',
    nameComma: '، ',
    span: (first, last) => `من ${first} إلى ${last}`,

    chart: (title) => (title ? `خط زمني: ${title}` : 'خط زمني'),
    chartHelp:
      'تنقلك أسهم لوحة المفاتيح بين الأحداث والمسارات، ويفتح Enter الحدث ومصادره، ويغلقه Esc، ويغيّر الزائد والناقص المقياس، ويعرض 0 كل شيء.',
    toolbar: 'التحريك وتغيير المقياس',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'الكل',
    fitLong: 'عرض كل شيء',
    earlier: 'أقدم',
    later: 'أحدث',
    legend: 'دليل الرموز والمفاتيح',
    ungrouped: 'الأحداث',

    views: 'طريقة العرض',
    view: (name) => VIEWS[name],
    list: 'الأحداث بترتيب زمني',
    table: 'الأحداث في جدول',
    periods: 'الحقب',
    find: 'ابحث في العناوين والأشخاص والاقتباسات والمصادر',
    findShort: 'ابحث عن حدث',
    filters: (chosen) => (chosen === 0 ? 'تصفية' : `تصفية (${figure(chosen)})`),
    facet: (facet) => FACETS[facet],
    stance: (stance) => STANCES[stance] ?? stance,
    evidenceState: (state) => EVIDENCE_STATES[state] ?? state,
    found: (remaining, given) => `المعروض: ${figure(remaining)} من أصل ${figure(given)}`,
    noMatch: 'لا حدث يطابق ذلك.',
    showAll: (given) => `عرض الكل (${figure(given)})`,
    unfilter: (what) => `إزالة: ${what}`,
    onlyItsEvents: 'عرض أحداثه فقط',
    copyCitation: 'نسخ بيانات المصدر',
    copyFormat: (format) => (format === 'text' ? 'نص' : formatName(format)),
    copied: (format) => `نُسخ بصيغة ${format}.`,
    copyByHand: 'لا يُسمح للصفحة بالنسخ: النص محدد، فانسخه بنفسك.',
    copyLink: 'نسخ الرابط',
    copyLinkToCitation: 'نسخ رابط هذا الاستشهاد',
    linkCopied: 'نُسخ الرابط.',
    mediaAt: (type, host) => `${MEDIA[type] ?? 'ملف'} على ${host}`,
    playAt: (host) => `تشغيل من ${host}`,
    mediaKind: (type) => MEDIA[type] ?? 'ملف',
    transcript: 'النص المكتوب',
    tellStory: 'ارو القصة',
    story: 'القصة',
    endStory: 'إنهاء القصة',
    storyStep: (position, n) => `${figure(position)} من ${figure(n)}`,
    nextStep: (title, date) => `التالي: ${[title, date].filter(Boolean).join('، ')}`,
    previousStep: (title, date) => `السابق: ${[title, date].filter(Boolean).join('، ')}`,
    noNextStep: 'هذا آخر حدث',
    noPreviousStep: 'هذا أول حدث',
    overview: 'الخط الزمني كله: الجزء الظاهر',
    showMore: (left) => `عرض المزيد (بقي ${figure(left)})`,
    column: (column) => COLUMNS[column],

    completed: 'تاريخ مستكمل',
    derived: 'تاريخ مستنتج',
    byEditor: 'تاريخ من المحرر',
    denied: 'منفي',
    disputed: 'مشكوك فيه',
    claim: 'رواية أحد الأطراف',
    uncited: 'بلا مصدر',
    otherDate: (n, date) => {
      const sources = count(n, {
        one: 'مصدر واحد يذكر',
        two: 'مصدران يذكران',
        few: '# مصادر تذكر',
        many: '# مصدرًا تذكر',
        other: '# مصدر تذكر',
      });
      return `${sources} ${date}`;
    },
    fold: (n) => `+${figure(n)}`,
    foldLong: (n, lane) => {
      const events = count(n, {
        one: 'حدث آخر',
        two: 'حدثان آخران',
        few: '# أحداث أخرى',
        many: '# حدثًا آخر',
        other: '# حدث آخر',
      });
      return lane ? `${events}: ${lane}` : events;
    },
    moreGroups: (n) => `مجموعات أخرى: ${figure(n)}`,
    otherGroups: (n) => `المجموعات الأخرى (${figure(n)})`,
    severalGroups: 'عدة مجموعات',
    figure,
    zoomToThese: 'تكبير هذه الأحداث',
    moreInFold: (n) => `وغيرها: ${figure(n)}`,

    stated: 'كما يذكره أحد المصادر',
    completedLong: 'مستكمل من السياق',
    derivedLong: 'مستنتج',
    editorLong: 'من وضع المحرر',
    derivation: ({ relation, offset, anchor }) =>
      `طريقة الاستنتاج: ${[offset, relation, anchor && `«${anchor}»`].filter(Boolean).join(' ')}.`,
    relation: (relation) => RELATIONS[relation] ?? relation,
    precision: (precision) => PRECISIONS[precision] ?? precision,

    says: 'يؤكد ذلك',
    deniesVerb: 'ينفي ذلك',
    disputesVerb: 'يشكك في ذلك',
    mentions: 'يذكر ذلك',
    passesOn: (party) => `وفق ${party}`,
    denialBy: (party) => `نفي من ${party}`,
    disputeBy: (party) => `تشكيك من ${party}`,
    mentionBy: (party) => `ذكر من ${party}`,
    locator: (label, value) => `${LOCATORS[label] ?? label} ${value}`,
    dateWords: 'التاريخ بلفظ المصدر:',
    otherDateLong: (date) => `يذكر تاريخًا آخر: ${date}`,
    readSource: (host) => `القراءة على ${host}`,
    archivedCopy: (date) => (date === undefined ? 'نسخة محفوظة' : `نسخة محفوظة: ${date}`),
    newTab: 'يُفتح في علامة تبويب جديدة',
    reference: (number, title) => `المصدر ${number}: ${title}`,
    backTo: (title) => `العودة إلى «${title}»`,
    untitled: 'مقال بلا عنوان',
    noSource: 'لم يُذكر مصدر لهذا الحدث.',
    lostCitations: (n) => `إحالات إلى مصدر غير موجود في البيانات: ${figure(n)}`,
    related: 'أحداث مرتبطة',
    place: 'المكان',
    people: 'الأشخاص',
    note: 'ملاحظة',
    close: 'إغلاق',
    quotes: ['«', '»'],

    references: 'المصادر',
    allSources: (n) => `عرض كل المصادر (${figure(n)})`,
    backLinks: 'العودة إلى الأحداث التي تستشهد به',
    reprint: 'ينشر النص نفسه',
    rewrite: 'مبني عليه',
    notCountedAgain: 'لا يُحسب مرة أخرى',
    accessed: (date) => `تاريخ الاطلاع: ${date}`,
    notPlaced: 'أحداث غير مدرجة',
    notPlacedWhy: 'ليس لهذه الأحداث تاريخ يمكن وضعه على المحور.',
    reason: (reason) => REASONS[reason] ?? reason,
    problems: (n) =>
      count(n, {
        one: 'مشكلة واحدة في البيانات',
        two: 'مشكلتان في البيانات',
        few: '# مشكلات في البيانات',
        other: '# مشكلة في البيانات',
      }),

    loading: 'جارٍ تحميل الخط الزمني…',
    empty: 'لا أحداث في هذا الخط الزمني.',
    errorTitle: 'تعذر تحميل الخط الزمني',
    httpError: (address, status) => `أجاب ${address} برمز الحالة ${String(status)}.`,
    networkError: (address) =>
      `تعذر جلب ${address}. هل العنوان صحيح، وهل يسمح خادمه لهذه الصفحة بقراءته (CORS)؟`,
    tooLarge: (address) => `حجم ${address} أكبر من 20 ميغابايت.`,
    retry: 'إعادة المحاولة',

    axisBreak: (length) => `حُذفت مدة ${length}، إذ لا يبدأ فيها حدث ولا ينتهي`,
    rate: (ratio) => (ratio >= 1 ? `×${figure(ratio)}` : `÷${figure(1 / ratio)}`),
    rateLong: (ratio) =>
      ratio >= 1
        ? `من هنا يُرسم الزمن أعرض مما قبله: ×${figure(ratio)}`
        : `من هنا يُرسم الزمن أضيق مما قبله: ÷${figure(1 / ratio)}`,
    yearsBefore: (year) => `${year} ق.م`,

    legendDay: 'يوم، أو أدق',
    legendBand: 'في وقت ما من هذا الشهر أو الفصل أو السنة أو العقد',
    legendBar: 'يمتد من تاريخ إلى آخر',
    legendApproximate: 'تقريبي: طرفان باهتان',
    legendUncertain: 'غير مؤكد: إطار متقطع',
    legendOpen: 'مستمر، أو بدأ قبل ذلك',
    legendOneOf: 'أحد هذه، ولا يُعرف أيها',
    legendDerived: 'مستنتج: لا مصدر يذكر التاريخ',
    legendCompleted: 'مستكمل: السنة أو الشهر من السياق',
    legendDenied: 'هناك من ينفيه',
    legendDisputed: 'هناك من يشكك فيه',
    legendUncited: 'لم يُذكر مصدر',
    legendOther: 'مصدر آخر يذكر تاريخًا آخر',
    legendBreak: 'زمن محذوف: لا يبدأ فيه حدث ولا ينتهي',
    legendRate: 'كم مرة أعرض مما قبله مباشرة؛ ÷ تعني أضيق',
    legendFold: 'أحداث أخرى: اضغط لعرضها في قائمة',
    foldOnPaper: 'أحداث أخرى: تجدها في القائمة أدناه',
    legendNumber: 'رقم مصدر في القائمة أدناه',

    keysTitle: 'المفاتيح، حين يكون التركيز على حدث',
    keys: [
      [['←', '→', '↑', '↓'], 'إلى الحدث التالي في المسار أو إلى المسار المجاور'],
      [[',', '.'], 'إلى الحدث السابق أو التالي زمنيًا'],
      [['Home', 'End'], 'إلى أول حدث في المسار أو آخره؛ ومع Ctrl في الكل'],
      [['Page Up', 'Page Down'], 'شاشة واحدة إلى الأقدم أو الأحدث'],
      [['Enter', 'Esc'], 'فتح الحدث أو إغلاقه'],
      [['+', '−', '0'], 'تكبير، تصغير، عرض كل شيء'],
      [['F'], 'الحدث إلى الوسط؛ ومرة أخرى لعرض كل شيء'],
      [['Ctrl + عجلة الفأرة'], 'تغيير المقياس عند المؤشر'],
      [['←', '→'], 'بين الحروف التي تلي المصدر'],
      [['?'], 'هذه القائمة'],
    ],
    signs: { ',': 'فاصلة', '.': 'نقطة', '+': 'زائد', '−': 'ناقص', '?': 'علامة استفهام' },
  }),
};
