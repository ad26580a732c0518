import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from 'article-elements/custom-elements.json';

setCustomElementsManifest(manifest);

export default {tags: ['autodocs']};
