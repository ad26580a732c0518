import {describeApp} from './harness.js';

describeApp('react');
