import type {Terms} from './terms.js';

const ja: Terms = {
  $code: 'ja',
  $name: '日本語',
  $dir: 'ltr',

  retry: '再試行',
  loadFailed: '読み込めませんでした。',
  copyLink: 'リンクをコピー',
  copyLinkTo: (name) => `「${name}」へのリンクをコピー`,
  linkCopied: 'リンクをコピーしました',
  linkInAddressBar: 'リンクはアドレスバーにあります',
  matches: (count, total) => (count ? `${total}件中${count}件が一致` : '一致する項目はありません'),
  source: '出典',
  expandAll: 'すべて開く',
  collapseAll: 'すべて閉じる',
  showAll: (count) => `${count}件すべて表示`,
  relevance: '重要な理由',
  labeled: (label) => `${label}：`,

  faqHeading: 'よくある質問',
  searchQuestions: '質問を検索',

  timelineHeading: 'タイムライン',
  statusDone: '完了',
  statusPlanned: '予定',
  progress: (total, done, active) =>
    done || !active
      ? `${total}件中${done}件完了${active ? `、${active}件進行中` : ''}`
      : `${total}件中${active}件進行中`,
  since: (date) => `${date}から`,
  from: (date) => `${date}から`,
  until: (date) => `${date}まで`,
  ongoing: '継続中',

  competitorHeading: '比較',
  product: '製品',
  description: '説明',
  answer: (answer) =>
    ({
      yes: 'はい',
      no: 'いいえ',
      partial: '一部',
      planned: '予定',
      unknown: '不明',
      'not-applicable': '該当なし',
      empty: '記載なし',
    })[answer],
  rating: (value, max) => `${max}点中${value}点`,
  ownProduct: 'この記事の製品',
  filterProducts: '製品を絞り込む',
  differencesOnly: '違いのみ表示',
  columnsShown: (count, total) => `${total}項目中${count}項目を表示`,
  sortBy: '並べ替え',
  sorted: (column, direction) =>
    direction === 'none' ? '記事の順に表示' : `「${column}」の${direction === 'ascending' ? '昇順' : '降順'}で表示`,
  copyMarkdown: 'Markdownでコピー',
  copyCsv: 'CSVでコピー',
  downloadCsv: 'CSVをダウンロード',
  copied: 'コピーしました',
  saved: 'ファイルに保存しました',

  withTag: (count, total, tag) => `「${tag}」：${total}件中${count}件`,
  clearFilter: '絞り込みを解除',

  type: '種類',
  level: 'レベル',
  by: '著者',
  published: '公開日',
  updated: '更新日',
  publisher: '発行元',
  audience: '対象読者',

  topicHeading: 'この記事のテーマ',

  alsoKnownAs: '別名',
  elsewhere: '外部リンク',

  mentionsHeading: 'この記事に登場するもの',
  otherType: 'その他',

  tagsHeading: (field) =>
    ({
      keywords: 'キーワード',
      relatedTechnologies: '関連技術',
      industryImpact: '業界への影響',
      codingLanguages: 'プログラミング言語',
      audience: '対象読者',
    })[field],

  conceptsHeading: '用語',
  searchConcepts: '用語を検索',
  index: '索引',

  inGlossary: '用語集で見る',

  implementationsHeading: '活用分野',
  technologies: '技術',

  considerationsHeading: '留意点',
  severity: '重大度',
  category: 'カテゴリ',

  contents: '目次',
  print: '印刷',
  restHeading: 'その他の情報',
};

export default ja;
