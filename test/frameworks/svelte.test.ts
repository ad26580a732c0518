import {describeApp} from './harness.js';

describeApp('svelte');
