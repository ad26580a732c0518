import {describeApp} from './harness.js';

describeApp('vue');
