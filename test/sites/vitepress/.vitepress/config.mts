import {defineConfig} from 'vitepress';

export default defineConfig({
  title: 'Posts',
  vue: {
    template: {
      compilerOptions: {
        // Our elements are no Vue components.
        isCustomElement: (tag) => tag.includes('-'),
      },
    },
  },
});
