import '/cdn/article-elements.js';

/** A whole article; one for each of its questions, because that is how many items there are to be seen. */
export function mount(place, [data]) {
  const article = document.createElement('tech-article');
  article.article = data;
  place.append(article);
  return {
    items: () => article.shadowRoot?.querySelector('faq-list')?.shadowRoot?.querySelectorAll('details') ?? [],
    unmount: () => article.remove(),
  };
}
