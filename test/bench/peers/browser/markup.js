/** Questions as markup in one string: what a page without any library does, and how one writes custom elements. */
export function mountMarkup(toMarkup) {
  return (place, questions) => {
    const write = (items) => {
      place.innerHTML = items.map(toMarkup).join('');
    };
    write(questions);
    let shown = questions;
    return {
      items: () => (isRendered(place.lastElementChild) ? place.children : []),
      change(items) {
        shown = items;
        write(items);
      },
      filter(query) {
        shown.forEach(({question, answer}, index) => {
          place.children[index].hidden = !`${question}\n${answer}`.includes(query);
        });
      },
      unmount: () => place.replaceChildren(),
    };
  };
}

/** A custom element that has got to its first rendering. */
function isRendered(element) {
  return element && (!element.localName.includes('-') || element.shadowRoot?.childNodes.length > 0);
}

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escape = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);
