import {describeApp} from './harness.js';

describeApp('preact');
