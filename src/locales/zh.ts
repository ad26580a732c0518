import type {Terms} from './terms.js';

const zh: Terms = {
  $code: 'zh',
  $name: '简体中文',
  $dir: 'ltr',

  retry: '重试',
  loadFailed: '无法加载此内容。',
  copyLink: '复制链接',
  copyLinkTo: (name) => `复制“${name}”的链接`,
  linkCopied: '链接已复制',
  linkInAddressBar: '链接在地址栏中',
  matches: (count, total) => (count ? `${total} 项中有 ${count} 项匹配` : '无匹配结果'),
  source: '来源',
  expandAll: '全部展开',
  collapseAll: '全部收起',
  showAll: (count) => `显示全部 ${count} 项`,
  relevance: '重要性',
  labeled: (label) => `${label}：`,

  faqHeading: '常见问题',
  searchQuestions: '搜索问题',

  timelineHeading: '时间线',
  statusDone: '已完成',
  statusPlanned: '计划中',
  progress: (total, done, active) =>
    done || !active
      ? `${total} 项中已完成 ${done} 项${active ? `，${active} 项进行中` : ''}`
      : `${total} 项中有 ${active} 项进行中`,
  since: (date) => `${date}至今`,
  from: (date) => `${date}起`,
  until: (date) => `截至${date}`,
  ongoing: '持续进行中',

  competitorHeading: '对比',
  product: '产品',
  description: '说明',
  answer: (answer) =>
    ({
      yes: '是',
      no: '否',
      partial: '部分',
      planned: '计划中',
      unknown: '未知',
      'not-applicable': '不适用',
      empty: '未注明',
    })[answer],
  rating: (value, max) => `${value}（满分 ${max}）`,
  ownProduct: '本文产品',
  filterProducts: '筛选产品',
  differencesOnly: '仅显示差异',
  columnsShown: (count, total) => `显示 ${total} 项属性中的 ${count} 项`,
  sortBy: '排序依据',
  sorted: (column, direction) =>
    direction === 'none' ? '按原文顺序' : `按“${column}”${direction === 'ascending' ? '升序' : '降序'}排列`,
  copyMarkdown: '复制为 Markdown',
  copyCsv: '复制为 CSV',
  downloadCsv: '下载 CSV',
  copied: '已复制',
  saved: '已保存为文件',

  withTag: (count, total, tag) => `${total} 项中有 ${count} 项带有“${tag}”标签`,
  clearFilter: '清除筛选',

  type: '类型',
  level: '级别',
  by: '作者',
  published: '发布于',
  updated: '更新于',
  publisher: '发布方',
  audience: '目标读者',

  topicHeading: '本文主题',

  alsoKnownAs: '又称',
  elsewhere: '其他网站',

  mentionsHeading: '本文提及',
  otherType: '其他',

  tagsHeading: (field) =>
    ({
      keywords: '关键词',
      relatedTechnologies: '相关技术',
      industryImpact: '行业影响',
      codingLanguages: '编程语言',
      audience: '目标读者',
    })[field],

  conceptsHeading: '概念',
  searchConcepts: '搜索概念',
  index: '索引',

  inGlossary: '在术语表中查看',

  implementationsHeading: '应用领域',
  technologies: '技术',

  considerationsHeading: '注意事项',
  severity: '严重程度',
  category: '类别',

  contents: '目录',
  print: '打印',
  restHeading: '更多信息',
};

export default zh;
