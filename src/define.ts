/** Registers every element under its own name. This is what a script tag loads. */
import './elements/article-data/define.js';
import './elements/competitor-table/define.js';
import './elements/faq-list/define.js';
import './elements/tech-timeline/define.js';
