import {h, type FunctionalComponent} from 'vue';

/**
 * HTML that a server has rendered. `v-html` would set it again while the page is hydrated, and the shadow roots in it would
 * be gone.
 */
export const Rendered: FunctionalComponent<{html: string}> = ({html}) => h('div', {innerHTML: html});
Rendered.props = ['html'];
