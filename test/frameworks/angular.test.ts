import {describeApp} from './harness.js';

describeApp('angular');
