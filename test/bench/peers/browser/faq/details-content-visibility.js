import {mount as mountDetails} from './details.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync('details { content-visibility: auto; contain-intrinsic-size: auto 1.5em }');
document.adoptedStyleSheets.push(sheet);

export const mount = mountDetails;
