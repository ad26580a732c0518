// What the demo's pages need beside the elements: switches for attributes, and data set as a property.

for (const controls of document.querySelectorAll('[data-element]')) {
  const element = document.getElementById(controls.dataset.element);
  controls.addEventListener('change', ({target}) => {
    const {attribute, on = '', off} = target.dataset;
    const chosen = target.checked ? on : off;
    const value = target.localName === 'select' ? target.value || undefined : chosen;
    if (value === undefined) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  });
}

const property = document.querySelector('#property');
if (property) {
  property.article = {
    faq: [{question: 'Where is this written?', answer: 'In a script, which sets the article property.'}],
  };
}

const late = document.querySelector('#late');
if (late) setTimeout(() => (late.src = 'articles/bun-runtime-migration.md'), 4000);
