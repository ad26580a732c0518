import type {Terms} from './terms.js';

const ar: Terms = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',

  retry: 'إعادة المحاولة',
  loadFailed: 'تعذّر تحميل هذا المحتوى.',
  copyLink: 'نسخ الرابط',
  copyLinkTo: (name) => `نسخ رابط «${name}»`,
  linkCopied: 'نُسخ الرابط',
  linkInAddressBar: 'الرابط في شريط العنوان',
  matches: (count, total) => (count ? `${count} من ${total} مطابقة` : 'لا توجد نتائج'),
  source: 'المصدر',
  expandAll: 'فتح الكل',
  collapseAll: 'إغلاق الكل',
  showAll: (count) => `عرض الكل (${count})`,
  relevance: 'الأهمية',
  labeled: (label) => `${label}:`,

  faqHeading: 'أسئلة وأجوبة',
  searchQuestions: 'البحث في الأسئلة',

  timelineHeading: 'الجدول الزمني',
  statusDone: 'مكتمل',
  statusPlanned: 'مخطط له',
  progress: (total, done, active) =>
    done || !active
      ? `اكتمل ${done} من ${total}${active ? `، و${active} قيد التنفيذ` : ''}`
      : `${active} من ${total} قيد التنفيذ`,
  since: (date) => `منذ ${date}`,
  from: (date) => `ابتداءً من ${date}`,
  until: (date) => `حتى ${date}`,
  ongoing: 'مستمر',

  competitorHeading: 'مقارنة',
  product: 'المنتج',
  description: 'الوصف',
  answer: (answer) =>
    ({
      yes: 'نعم',
      no: 'لا',
      partial: 'جزئيًا',
      planned: 'مخطط له',
      unknown: 'غير معروف',
      'not-applicable': 'لا ينطبق',
      empty: 'غير مذكور',
    })[answer],
  rating: (value, max) => `${value} من ${max}`,
  ownProduct: 'منتج هذا المقال',
  filterProducts: 'تصفية المنتجات',
  differencesOnly: 'الاختلافات فقط',
  columnsShown: (count, total) => `${count} من ${total} خصائص معروضة`,
  sortBy: 'الترتيب حسب',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'بترتيب الكاتب'
      : `مرتبة حسب ${column}، ${direction === 'ascending' ? 'تصاعديًا' : 'تنازليًا'}`,
  copyMarkdown: 'نسخ بصيغة Markdown',
  copyCsv: 'نسخ بصيغة CSV',
  downloadCsv: 'تنزيل CSV',
  copied: 'نُسخ',
  saved: 'حُفظ كملف',

  withTag: (count, total, tag) => `${count} من ${total} مع «${tag}»`,
  clearFilter: 'إلغاء التصفية',

  type: 'النوع',
  level: 'المستوى',
  by: 'بقلم',
  published: 'نُشر',
  updated: 'حُدِّث',
  publisher: 'الناشر',
  audience: 'الجمهور',

  topicHeading: 'موضوع المقال',

  alsoKnownAs: 'يُعرف أيضًا باسم',
  elsewhere: 'في مواقع أخرى',

  mentionsHeading: 'مذكور في هذا المقال',
  otherType: 'أخرى',

  tagsHeading: (field) =>
    ({
      keywords: 'الكلمات المفتاحية',
      relatedTechnologies: 'تقنيات ذات صلة',
      industryImpact: 'الأثر على القطاعات',
      codingLanguages: 'لغات البرمجة',
      audience: 'الجمهور',
    })[field],

  conceptsHeading: 'المفاهيم',
  searchConcepts: 'البحث في المفاهيم',
  index: 'الفهرس',

  inGlossary: 'في المسرد',

  implementationsHeading: 'مجالات الاستخدام',
  technologies: 'التقنيات',

  considerationsHeading: 'اعتبارات',
  severity: 'الخطورة',
  category: 'الفئة',

  contents: 'المحتويات',
  print: 'طباعة',
  restHeading: 'بيانات أخرى',
};

export default ar;
