// The worker as it is in the sources: a thread does not inherit what lets Node run them.
import {register} from 'tsx/esm/api';

register();
await import('../../src/cli/worker.ts');
