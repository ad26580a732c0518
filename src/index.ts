export {FaqList} from './elements/faq-list/faq-list.js';
export {ArticleData} from './elements/article-data/article-data.js';
