/** For what shows no texts and yet has to know what those in Markdown say. Loaded for these, and only then. */
export {parseMarkdown} from '../article/parse/markdown.js';
