import type {Terms} from './terms.js';

const ko: Terms = {
  $code: 'ko',
  $name: '한국어',
  $dir: 'ltr',

  retry: '다시 시도',
  loadFailed: '콘텐츠를 불러오지 못했습니다.',
  copyLink: '링크 복사',
  copyLinkTo: (name) => `‘${name}’ 링크 복사`,
  linkCopied: '링크를 복사했습니다',
  linkInAddressBar: '링크가 주소창에 있습니다',
  matches: (count, total) => (count ? `${total}개 중 ${count}개 일치` : '일치하는 항목이 없습니다'),
  source: '출처',
  expandAll: '모두 펼치기',
  collapseAll: '모두 접기',
  showAll: (count) => `${count}개 모두 보기`,
  relevance: '중요한 이유',
  labeled: (label) => `${label}:`,

  faqHeading: '자주 묻는 질문',
  searchQuestions: '질문 검색',

  timelineHeading: '타임라인',
  statusDone: '완료',
  statusPlanned: '예정',
  progress: (total, done, active) =>
    done || !active
      ? `${total}개 중 ${done}개 완료${active ? `, ${active}개 진행 중` : ''}`
      : `${total}개 중 ${active}개 진행 중`,
  since: (date) => `${date}부터`,
  from: (date) => `${date}부터`,
  until: (date) => `${date}까지`,
  ongoing: '계속 진행 중',

  competitorHeading: '비교',
  product: '제품',
  description: '설명',
  answer: (answer) =>
    ({
      yes: '예',
      no: '아니요',
      partial: '일부',
      planned: '예정',
      unknown: '알 수 없음',
      'not-applicable': '해당 없음',
      empty: '명시되지 않음',
    })[answer],
  rating: (value, max) => `${max}점 만점에 ${value}점`,
  ownProduct: '이 글의 제품',
  filterProducts: '제품 필터링',
  differencesOnly: '차이점만 보기',
  columnsShown: (count, total) => `속성 ${total}개 중 ${count}개 표시`,
  sortBy: '정렬 기준',
  sorted: (column, direction) =>
    direction === 'none' ? '글에 나온 순서' : `${column} 기준 ${direction === 'ascending' ? '오름차순' : '내림차순'}`,
  copyMarkdown: 'Markdown으로 복사',
  copyCsv: 'CSV로 복사',
  downloadCsv: 'CSV 다운로드',
  copied: '복사했습니다',
  saved: '파일로 저장했습니다',

  withTag: (count, total, tag) => `‘${tag}’ 태그: ${total}개 중 ${count}개`,
  clearFilter: '필터 해제',

  type: '유형',
  level: '수준',
  by: '작성자',
  published: '게시일',
  updated: '수정일',
  publisher: '발행처',
  audience: '대상 독자',

  topicHeading: '이 글의 주제',

  alsoKnownAs: '다른 이름:',
  elsewhere: '다른 사이트',

  mentionsHeading: '이 글에 나온 항목',
  otherType: '기타',

  tagsHeading: (field) =>
    ({
      keywords: '키워드',
      relatedTechnologies: '관련 기술',
      industryImpact: '산업에 미치는 영향',
      codingLanguages: '프로그래밍 언어',
      audience: '대상 독자',
    })[field],

  conceptsHeading: '개념',
  searchConcepts: '개념 검색',
  index: '색인',

  inGlossary: '용어집에서 보기',

  implementationsHeading: '활용 분야',
  technologies: '기술',

  considerationsHeading: '고려 사항',
  severity: '심각도',
  category: '분류',

  contents: '목차',
  print: '인쇄',
  restHeading: '추가 정보',
};

export default ko;
