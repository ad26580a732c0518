/** Registers every element under its own name. This is what a script tag loads. */
import './elements/article-data/define.js';
import './elements/article-header/define.js';
import './elements/article-json-ld/define.js';
import './elements/competitor-table/define.js';
import './elements/concept-list/define.js';
import './elements/concept-term/define.js';
import './elements/consideration-list/define.js';
import './elements/data-section/define.js';
import './elements/faq-list/define.js';
import './elements/implementation-list/define.js';
import './elements/mention-list/define.js';
import './elements/tag-list/define.js';
import './elements/tech-article/define.js';
import './elements/tech-timeline/define.js';
import './elements/topic-card/define.js';

/** For pages that have nothing but the script tag: other words are said by the same copy of the elements. */
export {registerTranslation} from './locales/translations.js';
