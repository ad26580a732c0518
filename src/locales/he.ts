import {pluralIn} from './plural.js';
import type {Terms} from './terms.js';

const plural = pluralIn('he');

const he: Terms = {
  $code: 'he',
  $name: 'עברית',
  $dir: 'rtl',

  retry: 'ניסיון נוסף',
  loadFailed: 'לא ניתן לטעון את התוכן.',
  copyLink: 'העתקת קישור',
  copyLinkTo: (name) => `העתקת קישור אל ”${name}”`,
  linkCopied: 'הקישור הועתק',
  linkInAddressBar: 'הקישור נמצא בשורת הכתובת',
  matches: (count, total) => (count ? `תוצאות: ${count} מתוך ${total}` : 'אין תוצאות'),
  source: 'מקור',
  expandAll: 'הרחבת הכול',
  collapseAll: 'כיווץ הכול',
  showAll: (count) => `הצגת הכול (${count})`,
  relevance: 'חשיבות',
  labeled: (label) => `${label}:`,

  faqHeading: 'שאלות ותשובות',
  searchQuestions: 'חיפוש בשאלות',

  timelineHeading: 'ציר זמן',
  statusDone: 'הושלם',
  statusPlanned: 'מתוכנן',
  progress: (total, done, active) =>
    done || !active
      ? `${plural(done, {one: 'הושלם', two: 'הושלמו', other: 'הושלמו'})} ${done} מתוך ${total}${active ? `, ${active} בתהליך` : ''}`
      : `${active} מתוך ${total} בתהליך`,
  since: (date) => `מאז ${date}`,
  from: (date) => `התחלה: ${date}`,
  until: (date) => `עד ${date}`,
  ongoing: 'נמשך',

  competitorHeading: 'השוואה',
  product: 'מוצר',
  description: 'תיאור',
  answer: (answer) =>
    ({
      yes: 'כן',
      no: 'לא',
      partial: 'חלקי',
      planned: 'מתוכנן',
      unknown: 'לא ידוע',
      'not-applicable': 'לא רלוונטי',
      empty: 'לא צוין',
    })[answer],
  rating: (value, max) => `${value} מתוך ${max}`,
  ownProduct: 'המוצר של המאמר',
  filterProducts: 'סינון מוצרים',
  differencesOnly: 'הבדלים בלבד',
  columnsShown: (count, total) => `מאפיינים מוצגים: ${count} מתוך ${total}`,
  sortBy: 'מיון לפי',
  sorted: (column, direction) =>
    direction === 'none' ? 'לפי הסדר במאמר' : `מיון לפי ${column}, בסדר ${direction === 'ascending' ? 'עולה' : 'יורד'}`,
  copyMarkdown: 'העתקה כ־Markdown',
  copyCsv: 'העתקה כ־CSV',
  downloadCsv: 'הורדת CSV',
  copied: 'הועתק',
  saved: 'נשמר כקובץ',

  withTag: (count, total, tag) => `${count} מתוך ${total} עם ”${tag}”`,
  clearFilter: 'ניקוי הסינון',

  type: 'סוג',
  level: 'רמה',
  by: 'מאת',
  published: 'פורסם',
  updated: 'עודכן',
  publisher: 'הוצאה לאור',
  audience: 'קהל יעד',

  topicHeading: 'נושא המאמר',

  alsoKnownAs: 'שמות נוספים:',
  elsewhere: 'באתרים אחרים',

  mentionsHeading: 'אזכורים במאמר',
  otherType: 'אחר',

  tagsHeading: (field) =>
    ({
      keywords: 'מילות מפתח',
      relatedTechnologies: 'טכנולוגיות קשורות',
      industryImpact: 'השפעה על התעשייה',
      codingLanguages: 'שפות תכנות',
      audience: 'קהל יעד',
    })[field],

  conceptsHeading: 'מושגים',
  searchConcepts: 'חיפוש במושגים',
  index: 'מפתח',

  inGlossary: 'במילון המונחים',

  implementationsHeading: 'תחומי שימוש',
  technologies: 'טכנולוגיות',

  considerationsHeading: 'מה כדאי לשקול',
  severity: 'חומרה',
  category: 'קטגוריה',

  contents: 'תוכן העניינים',
  print: 'הדפסה',
  restHeading: 'מידע נוסף',
};

export default he;
