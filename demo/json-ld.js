// The source can be changed, and what becomes of it is written out beside the article.

// The node of its text: strict policies let nobody set the text of a script itself.
const source = document.querySelector('#source').firstChild;
const editor = document.querySelector('#editor');
const article = document.querySelector('tech-article');
const graph = document.querySelector('article-json-ld');

const lines = source.data.replace(/^\n|\s+$/g, '').split('\n');
const margin = Math.min(...lines.map((line) => line.search(/\S/)));
source.data = lines.map((line) => line.slice(margin)).join('\n');
editor.value = source.data;

let typing;
editor.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => (source.data = editor.value), 300);
});

function write() {
  const written = document.head.querySelector('script[type="application/ld+json"]');
  document.querySelector('#graph').textContent = written ? JSON.stringify(JSON.parse(written.text), null, 2) : '';
  const issues = [...article.issues, ...graph.issues].map(({code, severity, path, message, position}) => {
    const item = document.createElement('li');
    const place = position ? `line ${position.line}: ` : '';
    item.textContent = `${place}${severity} ${code} ${path} ${message}`;
    return item;
  });
  document.querySelector('#issues').replaceChildren(...issues);
}

// Both are told of what is found; the graph's script changes in place.
for (const element of [article, graph]) {
  element.addEventListener('article-issues', write);
  element.addEventListener('article-load', write);
}
new MutationObserver(write).observe(document.head, {childList: true, subtree: true, characterData: true});
