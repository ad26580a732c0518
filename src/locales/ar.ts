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
  search: 'بحث',
  matches: (count, total) => (count ? `${count} من ${total} مطابقة` : 'لا توجد نتائج'),
  source: 'المصدر',

  faqHeading: 'أسئلة وأجوبة',
  expandAll: 'فتح الكل',
  collapseAll: 'إغلاق الكل',
  searchQuestions: 'البحث في الأسئلة',
};

export default ar;
