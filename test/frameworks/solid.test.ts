import {describeApp} from './harness.js';

describeApp('solid');
