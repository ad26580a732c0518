// For pages that refuse modules. What a classic script imports is relative to its own address.
import('./autoloader.js').catch(() => {
  console.warn('article-elements: autoloader.js could not be loaded; the page stays as it is.');
});
