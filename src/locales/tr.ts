import type {Terms} from './terms.js';

const tr: Terms = {
  $code: 'tr',
  $name: 'Türkçe',
  $dir: 'ltr',

  retry: 'Tekrar dene',
  loadFailed: 'Bu içerik yüklenemedi.',
  copyLink: 'Bağlantıyı kopyala',
  copyLinkTo: (name) => `“${name}” bağlantısını kopyala`,
  linkCopied: 'Bağlantı kopyalandı',
  linkInAddressBar: 'Bağlantı adres çubuğunda',
  matches: (count, total) => (count ? `${total} içinden ${count} sonuç` : 'Sonuç bulunamadı'),
  source: 'Kaynak',
  expandAll: 'Tümünü aç',
  collapseAll: 'Tümünü kapat',
  showAll: (count) => `Tümünü göster (${count})`,
  relevance: 'Önemi',
  labeled: (label) => `${label}:`,

  faqHeading: 'Sorular ve yanıtlar',
  searchQuestions: 'Sorularda ara',

  timelineHeading: 'Zaman çizelgesi',
  statusDone: 'Tamamlandı',
  statusPlanned: 'Planlandı',
  progress: (total, done, active) =>
    done || !active
      ? `${done}/${total} tamamlandı${active ? `, ${active} sürüyor` : ''}`
      : `${active}/${total} sürüyor`,
  since: (date) => `${date} tarihinden beri`,
  from: (date) => `${date} tarihinden itibaren`,
  until: (date) => `${date} tarihine kadar`,
  ongoing: 'sürüyor',

  competitorHeading: 'Karşılaştırma',
  product: 'Ürün',
  description: 'Açıklama',
  answer: (answer) =>
    ({
      yes: 'Evet',
      no: 'Hayır',
      partial: 'Kısmen',
      planned: 'Planlandı',
      unknown: 'Bilinmiyor',
      'not-applicable': 'Geçerli değil',
      empty: 'belirtilmemiş',
    })[answer],
  rating: (value, max) => `${max} üzerinden ${value}`,
  ownProduct: 'Bu makalenin ürünü',
  filterProducts: 'Ürünleri filtrele',
  differencesOnly: 'Yalnızca farklar',
  columnsShown: (count, total) => `${count}/${total} özellik gösteriliyor`,
  sortBy: 'Sıralama:',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'Makaledeki sırayla'
      : `Sıralama: ${column}, ${direction === 'ascending' ? 'artan' : 'azalan'}`,
  copyMarkdown: 'Markdown olarak kopyala',
  copyCsv: 'CSV olarak kopyala',
  downloadCsv: 'CSV indir',
  copied: 'Kopyalandı',
  saved: 'Dosya olarak kaydedildi',

  withTag: (count, total, tag) => `“${tag}” etiketli: ${count}/${total}`,
  clearFilter: 'Filtreyi temizle',

  type: 'Tür',
  level: 'Düzey',
  by: 'Yazan',
  published: 'Yayımlanma',
  updated: 'Güncelleme',
  publisher: 'Yayıncı',
  audience: 'Hedef kitle',

  topicHeading: 'Makalenin konusu',

  alsoKnownAs: 'Diğer adları:',
  elsewhere: 'Diğer sitelerde',

  mentionsHeading: 'Bu makalede geçenler',
  otherType: 'Diğer',

  tagsHeading: (field) =>
    ({
      keywords: 'Anahtar sözcükler',
      relatedTechnologies: 'İlgili teknolojiler',
      industryImpact: 'Sektörlere etkisi',
      codingLanguages: 'Programlama dilleri',
      audience: 'Hedef kitle',
    })[field],

  conceptsHeading: 'Kavramlar',
  searchConcepts: 'Kavramlarda ara',
  index: 'Dizin',

  inGlossary: 'Sözlükçede',

  implementationsHeading: 'Kullanım alanları',
  technologies: 'Teknolojiler',

  considerationsHeading: 'Dikkat edilecekler',
  severity: 'Önem derecesi',
  category: 'Kategori',

  contents: 'İçindekiler',
  print: 'Yazdır',
  restHeading: 'Diğer bilgiler',
};

export default tr;
