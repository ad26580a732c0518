import articleElements from 'article-elements/astro';
import {defineConfig} from 'astro/config';

export default defineConfig({
  integrations: [articleElements()],
  // Only for a site whose content security policy forbids inline scripts.
  vite: {build: {assetsInlineLimit: 0}},
});
