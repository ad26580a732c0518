import type {Theme} from 'vitepress';
import DefaultTheme from 'vitepress/theme';

export default {
  extends: DefaultTheme,
  enhanceApp() {
    // Elements are for browsers: the pages are rendered without them.
    if (!import.meta.env.SSR) void import('article-elements/define');
  },
} satisfies Theme;
