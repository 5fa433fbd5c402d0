import { ko as dates } from '../dates/words/ko.js';
import { formatName } from '../render/format-name.js';
import type { Language } from '../render/language.js';

type Words = Readonly<Record<string, string>>;

const PRECISIONS: Words = {
  second: '초 단위까지 확인',
  minute: '분 단위까지 확인',
  hour: '시간 단위까지 확인',
  day: '일 단위까지 확인',
  month: '월 단위까지 확인',
  season: '계절 단위까지 확인',
  year: '연 단위까지 확인',
  decade: '10년 단위까지 확인',
  century: '세기 단위까지 확인',
  millennium: '천년 단위까지 확인',
  age: '대략',
};

const RELATIONS: Words = {
  after: '후',
  before: '전',
  during: '기간 중',
  same: '당시',
  since: '이래',
  until: '까지',
  'year-of': '당해',
};

const REASONS: Words = {
  'no-date': '날짜가 없습니다.',
  'bad-date': '날짜를 읽을 수 없습니다.',
  'not-an-event': '사건이 아닌 항목입니다.',
};

const LOCATORS: Words = {
  paragraph: '#번째 문단',
  page: '#쪽',
  section: '#절',
  chapter: '#장',
  column: '#단',
  figure: '그림 #',
  issue: '#호',
  line: '#행',
  note: '주 #',
  part: '#부',
  verse: '#연',
  volume: '#권',
};

const VIEWS = { timeline: '연표', list: '목록', table: '표' };

const FACETS = {
  groups: '분류',
  evidence: '근거',
  sources: '출처',
  stances: '출처의 입장',
  tags: '태그',
};

const STANCES: Words = {
  asserts: '사실로 서술',
  denies: '부인',
  disputes: '이의 제기',
  mentions: '언급',
};

const EVIDENCE_STATES: Words = {
  uncited: '출처 없음',
  unasserted: '사실로 서술한 출처 없음',
  'cited-once': '독립 출처 한 건',
  'several-sources': '독립 출처 여러 건',
  claimed: '당사자 주장',
  denied: '부인됨',
  disputed: '이의 있음',
  conflict: '다른 날짜 있음',
  stated: '날짜 명시',
  completed: '날짜 보완',
  derived: '날짜 추산',
  editor: '편집자가 정한 날짜',
};

const MEDIA: Words = { image: '사진', video: '영상', audio: '음성', embed: '영상' };

const COLUMNS = { date: '날짜', title: '사건', group: '분류', sources: '출처', evidence: '근거' };

/** Korean. Particles that depend on the word before them are avoided after words from the data. */
export const ko: Language = {
  tag: 'ko',
  dates,
  words: ({ figure, count }) => ({
    lang: 'ko',

    events: (n) => count(n, { other: '사건 #건' }),
    sources: (independent, articles) => {
      const all = count(independent, { other: '독립 출처 #건' });
      return independent === articles ? all : `${all} (기사 ${figure(articles)}건)`;
    },
    groups: (n) => count(n, { other: '분류 #개' }),
    notPlacedCount: (n) => `미배치 ${figure(n)}건`,
    comma: ', ',
    stop: '. ',
    nameComma: ', ',
    span: (first, last) => `${first}~${last}`,

    chart: (title) => (title ? `연표: ${title}` : '연표'),
    chartHelp:
      '화살표 키로 사건과 분류 사이를 이동하고, Enter 키로 사건과 출처를 열고, Esc 키로 닫습니다. 더하기와 빼기 키로 확대·축소하고, 0 키로 전체를 봅니다.',
    toolbar: '이동 및 확대·축소',
    zoomIn: '확대',
    zoomOut: '축소',
    fit: '전체',
    fitLong: '전체 보기',
    earlier: '이전 시기',
    later: '이후 시기',
    legend: '기호 설명과 단축키',
    ungrouped: '사건',

    views: '보기',
    view: (name) => VIEWS[name],
    list: '시간순 사건 목록',
    table: '사건 표',
    periods: '시대',
    find: '제목, 인물, 인용문, 출처 검색',
    findShort: '사건 검색',
    filters: (chosen) => (chosen === 0 ? '필터' : `필터 (${figure(chosen)})`),
    facet: (facet) => FACETS[facet],
    stance: (stance) => STANCES[stance] ?? stance,
    evidenceState: (state) => EVIDENCE_STATES[state] ?? state,
    found: (remaining, given) => `사건 ${figure(given)}건 중 ${figure(remaining)}건 표시`,
    noMatch: '일치하는 사건이 없습니다.',
    showAll: (given) => `${figure(given)}건 모두 보기`,
    unfilter: (what) => `조건 해제: ${what}`,
    onlyItsEvents: '이 출처의 사건만 보기',
    copyCitation: '출처 표기 복사',
    copyFormat: (format) => (format === 'text' ? '텍스트' : formatName(format)),
    copied: (format) => `복사했습니다: ${format}`,
    copyByHand: '이 페이지에서는 복사할 수 없습니다. 선택된 텍스트를 직접 복사하세요.',
    copyLink: '링크 복사',
    copyLinkToCitation: '이 인용의 링크 복사',
    linkCopied: '링크를 복사했습니다.',
    mediaAt: (type, host) => `${MEDIA[type] ?? '파일'}: ${host}`,
    playAt: (host) => `${host}에서 재생`,
    mediaKind: (type) => MEDIA[type] ?? '파일',
    transcript: '녹취록',
    tellStory: '이야기로 보기',
    story: '이야기',
    endStory: '이야기 끝내기',
    storyStep: (position, n) => `${figure(n)}개 중 ${figure(position)}번째`,
    nextStep: (title, date) => `다음: ${[title, date].filter(Boolean).join(', ')}`,
    previousStep: (title, date) => `이전: ${[title, date].filter(Boolean).join(', ')}`,
    noNextStep: '마지막 사건입니다',
    noPreviousStep: '첫 사건입니다',
    overview: '전체 연표: 현재 보이는 구간',
    showMore: (left) => `더 보기 (${figure(left)}건 남음)`,
    column: (column) => COLUMNS[column],

    completed: '보완',
    derived: '추산',
    byEditor: '편집자 지정 날짜',
    denied: '부인됨',
    disputed: '이의 있음',
    claim: '주장',
    uncited: '출처 없음',
    otherDate: (n, date) => `출처 ${figure(n)}건은 다른 날짜: ${date}`,
    fold: (n) => `+${figure(n)}`,
    foldLong: (n, lane) => [lane, `사건 ${figure(n)}건 더`].filter(Boolean).join(': '),
    moreGroups: (n) => `그 밖의 분류 ${figure(n)}개`,
    otherGroups: (n) => `나머지 분류 ${figure(n)}개`,
    severalGroups: '여러 분류',
    figure,
    zoomToThese: '이 사건들 확대',
    moreInFold: (n) => `그 밖에 ${figure(n)}건`,

    stated: '출처에 명시된 날짜',
    completedLong: '문맥으로 보완한 날짜',
    derivedLong: '추산한 날짜',
    editorLong: '편집자가 정한 날짜',
    derivation: ({ relation, offset, anchor }) =>
      `추산: ${[anchor && `‘${anchor}’`, offset, relation].filter(Boolean).join(' ')}.`,
    relation: (relation) => RELATIONS[relation] ?? relation,
    precision: (precision) => PRECISIONS[precision] ?? precision,

    says: '사실로 서술',
    deniesVerb: '부인',
    disputesVerb: '이의 제기',
    mentions: '언급',
    passesOn: (party) => `${party} 측 주장`,
    denialBy: (party) => `${party} 측 부인`,
    disputeBy: (party) => `${party} 측 이의 제기`,
    mentionBy: (party) => `${party} 측 언급`,
    locator: (label, value) => (LOCATORS[label] ?? `${label} #`).replace('#', () => value),
    dateWords: '출처의 날짜 표현:',
    otherDateLong: (date) => `다른 날짜 제시: ${date}`,
    readSource: (host) => `${host}에서 읽기`,
    archivedCopy: (date) => (date === undefined ? '보존된 사본' : `보존본: ${date}`),
    newTab: '새 탭에서 열림',
    reference: (number, title) => `출처 ${number}: ${title}`,
    backTo: (title) => `돌아가기: ${title}`,
    untitled: '제목 없는 기사',
    noSource: '이 사건에는 출처가 없습니다.',
    lostCitations: (n) => `데이터에 없는 출처를 가리키는 인용이 ${figure(n)}건 있습니다.`,
    related: '관련 사건',
    place: '장소',
    people: '인물',
    note: '참고',
    close: '닫기',
    quotes: ['“', '”'],

    references: '출처',
    allSources: (n) => `출처 ${figure(n)}건 모두 보기`,
    backLinks: '이 출처를 인용한 사건으로 돌아가기',
    reprint: '같은 글을 실음',
    rewrite: '이를 바탕으로 작성',
    notCountedAgain: '중복 집계하지 않음',
    accessed: (date) => `열람: ${date}`,
    notPlaced: '미배치 사건',
    notPlacedWhy: '시간축에 놓을 수 있는 날짜가 없는 사건입니다.',
    reason: (reason) => REASONS[reason] ?? reason,
    problems: (n) => count(n, { other: '데이터 오류 #건' }),

    loading: '연표를 불러오는 중…',
    empty: '이 연표에는 사건이 없습니다.',
    errorTitle: '연표를 불러오지 못했습니다',
    httpError: (address, status) => `${address}: 서버 응답 상태 ${String(status)}.`,
    networkError: (address) =>
      `주소를 불러오지 못했습니다: ${address}. 주소가 올바르고, 서버가 이 페이지의 접근을 허용하는지(CORS) 확인하세요.`,
    tooLarge: (address) => `파일이 20메가바이트를 넘습니다: ${address}.`,
    retry: '다시 시도',

    axisBreak: (length) => `${length} 생략: 이 기간에 시작하거나 끝나는 사건이 없음`,
    rate: (ratio) => (ratio >= 1 ? `×${figure(ratio)}` : `÷${figure(1 / ratio)}`),
    rateLong: (ratio) =>
      ratio >= 1
        ? `여기부터 시간 간격이 앞보다 ${figure(ratio)}배 넓음`
        : `여기부터 시간 간격이 앞보다 ${figure(1 / ratio)}배 좁음`,
    yearsBefore: (year) => `기원전 ${year}년`,

    legendDay: '하루 또는 더 정확한 시점',
    legendBand: '이 달, 계절, 해, 10년 중 어느 때',
    legendBar: '한 날짜부터 다른 날짜까지 지속',
    legendApproximate: '대략: 양 끝이 흐림',
    legendUncertain: '불확실: 끊어진 윤곽선',
    legendOpen: '계속 중이거나 그 전에 시작',
    legendOneOf: '이 가운데 하나, 어느 것인지 모름',
    legendDerived: '추산: 날짜를 밝힌 출처 없음',
    legendCompleted: '보완: 문맥에서 알아낸 연도나 달',
    legendDenied: '누군가 부인함',
    legendDisputed: '누군가 이의를 제기함',
    legendUncited: '출처가 없음',
    legendOther: '다른 출처가 다른 날짜를 제시함',
    legendBreak: '생략된 시간: 시작하거나 끝나는 사건 없음',
    legendRate: '바로 앞보다 몇 배 넓음; ÷는 좁음',
    legendFold: '사건 더 있음: 누르면 목록이 열림',
    foldOnPaper: '사건 더 있음: 아래 목록에 있음',
    legendNumber: '아래 출처의 번호',

    keysTitle: '사건에 초점이 있을 때 쓰는 키',
    keys: [
      [['←', '→', '↑', '↓'], '같은 분류의 다음 사건이나 옆 분류로'],
      [[',', '.'], '시간상 이전 또는 다음 사건으로'],
      [['Home', 'End'], '분류의 첫 사건이나 마지막 사건으로, Ctrl과 함께 전체에서'],
      [['Page Up', 'Page Down'], '한 화면 이전 또는 이후로'],
      [['Enter', 'Esc'], '사건 열기 또는 닫기'],
      [['+', '−', '0'], '확대, 축소, 전체 보기'],
      [['F'], '사건을 가운데로, 한 번 더 누르면 전체 보기'],
      [['Ctrl + 휠'], '포인터 위치에서 확대·축소'],
      [['←', '→'], '출처 뒤의 글자 사이로'],
      [['?'], '이 목록'],
    ],
    signs: { ',': '쉼표', '.': '마침표', '+': '더하기', '−': '빼기', '?': '물음표' },
  }),
};
