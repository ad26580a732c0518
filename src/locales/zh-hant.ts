import type {Terms} from './terms.js';

const zhHant: Terms = {
  $code: 'zh-Hant',
  $name: '繁體中文',
  $dir: 'ltr',

  retry: '重試',
  loadFailed: '無法載入此內容。',
  copyLink: '複製連結',
  copyLinkTo: (name) => `複製「${name}」的連結`,
  linkCopied: '已複製連結',
  linkInAddressBar: '連結在網址列中',
  matches: (count, total) => (count ? `${total} 項中有 ${count} 項符合` : '沒有符合的結果'),
  source: '來源',
  expandAll: '全部展開',
  collapseAll: '全部收合',
  showAll: (count) => `顯示全部 ${count} 項`,
  relevance: '重要性',
  labeled: (label) => `${label}：`,

  faqHeading: '常見問題',
  searchQuestions: '搜尋問題',

  timelineHeading: '時間軸',
  statusDone: '已完成',
  statusPlanned: '規劃中',
  progress: (total, done, active) =>
    done || !active
      ? `${total} 項中已完成 ${done} 項${active ? `，${active} 項進行中` : ''}`
      : `${total} 項中有 ${active} 項進行中`,
  since: (date) => `${date}至今`,
  from: (date) => `${date}起`,
  until: (date) => `截至${date}`,
  ongoing: '持續進行中',

  competitorHeading: '比較',
  product: '產品',
  description: '說明',
  answer: (answer) =>
    ({
      yes: '是',
      no: '否',
      partial: '部分',
      planned: '規劃中',
      unknown: '未知',
      'not-applicable': '不適用',
      empty: '未註明',
    })[answer],
  rating: (value, max) => `${value}（滿分 ${max}）`,
  ownProduct: '本文產品',
  filterProducts: '篩選產品',
  differencesOnly: '僅顯示差異',
  columnsShown: (count, total) => `顯示 ${total} 項屬性中的 ${count} 項`,
  sortBy: '排序依據',
  sorted: (column, direction) =>
    direction === 'none' ? '依原文順序' : `依「${column}」${direction === 'ascending' ? '遞增' : '遞減'}排序`,
  copyMarkdown: '複製為 Markdown',
  copyCsv: '複製為 CSV',
  downloadCsv: '下載 CSV',
  copied: '已複製',
  saved: '已儲存為檔案',

  withTag: (count, total, tag) => `${total} 項中有 ${count} 項帶有「${tag}」標籤`,
  clearFilter: '清除篩選',

  type: '類型',
  level: '程度',
  by: '作者',
  published: '發布於',
  updated: '更新於',
  publisher: '發行者',
  audience: '目標讀者',

  topicHeading: '本文主題',

  alsoKnownAs: '又稱',
  elsewhere: '其他網站',

  mentionsHeading: '本文提及',
  otherType: '其他',

  tagsHeading: (field) =>
    ({
      keywords: '關鍵字',
      relatedTechnologies: '相關技術',
      industryImpact: '產業影響',
      codingLanguages: '程式語言',
      audience: '目標讀者',
    })[field],

  conceptsHeading: '概念',
  searchConcepts: '搜尋概念',
  index: '索引',

  inGlossary: '在詞彙表中查看',

  implementationsHeading: '應用領域',
  technologies: '技術',

  considerationsHeading: '注意事項',
  severity: '嚴重程度',
  category: '類別',

  contents: '目錄',
  print: '列印',
  restHeading: '更多資訊',
};

export default zhHant;
