import {pluralIn} from './plural.js';
import type {Terms} from './terms.js';

const plural = pluralIn('hi');

const hi: Terms = {
  $code: 'hi',
  $name: 'हिन्दी',
  $dir: 'ltr',

  retry: 'फिर से कोशिश करें',
  loadFailed: 'इसे लोड नहीं किया जा सका।',
  copyLink: 'लिंक कॉपी करें',
  copyLinkTo: (name) => `“${name}” का लिंक कॉपी करें`,
  linkCopied: 'लिंक कॉपी हो गया',
  linkInAddressBar: 'लिंक पता बार में है',
  matches: (count, total) =>
    count ? `${total} में से ${count} ${plural(count, {one: 'नतीजा', other: 'नतीजे'})}` : 'कोई नतीजा नहीं मिला',
  source: 'स्रोत',
  expandAll: 'सभी खोलें',
  collapseAll: 'सभी बंद करें',
  showAll: (count) => `सभी ${count} दिखाएँ`,
  relevance: 'महत्व',
  labeled: (label) => `${label}:`,

  faqHeading: 'सवाल और जवाब',
  searchQuestions: 'सवालों में खोजें',

  timelineHeading: 'समयरेखा',
  statusDone: 'पूरा हुआ',
  statusPlanned: 'योजना में',
  progress: (total, done, active) =>
    done || !active
      ? `${total} में से ${done} ${plural(done, {one: 'पूरा', other: 'पूरे'})}${active ? `, ${active} जारी` : ''}`
      : `${total} में से ${active} जारी`,
  since: (date) => `${date} से`,
  from: (date) => `${date} से`,
  until: (date) => `${date} तक`,
  ongoing: 'जारी',

  competitorHeading: 'तुलना',
  product: 'उत्पाद',
  description: 'विवरण',
  answer: (answer) =>
    ({
      yes: 'हाँ',
      no: 'नहीं',
      partial: 'आंशिक',
      planned: 'योजना में',
      unknown: 'पता नहीं',
      'not-applicable': 'लागू नहीं',
      empty: 'नहीं बताया गया',
    })[answer],
  rating: (value, max) => `${max} में से ${value}`,
  ownProduct: 'इस लेख का उत्पाद',
  filterProducts: 'उत्पाद फ़िल्टर करें',
  differencesOnly: 'केवल अंतर',
  columnsShown: (count, total) =>
    `${total} में से ${count} ${plural(count, {one: 'विशेषता दिखाई गई', other: 'विशेषताएँ दिखाई गईं'})}`,
  sortBy: 'क्रम:',
  sorted: (column, direction) =>
    direction === 'none' ? 'लेख के क्रम में' : `क्रम: ${column}, ${direction === 'ascending' ? 'बढ़ता हुआ' : 'घटता हुआ'}`,
  copyMarkdown: 'Markdown के रूप में कॉपी करें',
  copyCsv: 'CSV के रूप में कॉपी करें',
  downloadCsv: 'CSV डाउनलोड करें',
  copied: 'कॉपी हो गया',
  saved: 'फ़ाइल के रूप में सहेजा गया',

  withTag: (count, total, tag) => `${total} में से ${count} “${tag}” के साथ`,
  clearFilter: 'फ़िल्टर हटाएँ',

  type: 'प्रकार',
  level: 'स्तर',
  by: 'लेखन',
  published: 'प्रकाशित',
  updated: 'अपडेट किया गया',
  publisher: 'प्रकाशक',
  audience: 'पाठक वर्ग',

  topicHeading: 'लेख का विषय',

  alsoKnownAs: 'अन्य नाम:',
  elsewhere: 'अन्य साइटों पर',

  mentionsHeading: 'इस लेख में ज़िक्र',
  otherType: 'अन्य',

  tagsHeading: (field) =>
    ({
      keywords: 'कीवर्ड',
      relatedTechnologies: 'संबंधित तकनीकें',
      industryImpact: 'उद्योगों पर असर',
      codingLanguages: 'प्रोग्रामिंग भाषाएँ',
      audience: 'पाठक वर्ग',
    })[field],

  conceptsHeading: 'अवधारणाएँ',
  searchConcepts: 'अवधारणाओं में खोजें',
  index: 'अनुक्रमणिका',

  inGlossary: 'शब्दावली में',

  implementationsHeading: 'इस्तेमाल के क्षेत्र',
  technologies: 'तकनीकें',

  considerationsHeading: 'ध्यान देने योग्य बातें',
  severity: 'गंभीरता',
  category: 'श्रेणी',

  contents: 'विषय सूची',
  print: 'प्रिंट करें',
  restHeading: 'अन्य जानकारी',
};

export default hi;
