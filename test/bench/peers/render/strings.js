const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escape = (text) => text.replace(/[&<>"']/g, (character) => escapes[character]);

/** The limit: no library at all. */
export const faq = (questions) => () => {
  let html = '<section><h2>Questions and answers</h2>';
  for (const {question, answer} of questions) {
    html += `<details><summary>${escape(question)}</summary><p>${escape(answer)}</p></details>`;
  }
  return `${html}</section>`;
};
