import {hydratedCounts} from './prerender.js';

/** Ends the run with a line per browser and one for all that scripts can read. */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = new Map();
      for (const {browser, testResults, passed, errors} of sessions) {
        const count = counts.get(browser.name) ?? {passed: 0, failed: 0, skipped: 0};
        counts.set(browser.name, count);
        const before = count.failed;
        if (testResults) addSuite(testResults, count);
        // A file that did not load, or a browser that did not start, has no test to blame.
        if (!passed && (errors.length > 0 || count.failed === before)) count.failed++;
      }
      console.log('');
      for (const [name, {passed, failed, skipped}] of counts) {
        console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      }
      if (hydratedCounts.size > 0) {
        console.log(`Hydrated: ${[...hydratedCounts].map(([name, count]) => `${count} ${name}`).join(', ')}`);
      }
      // Nothing fails in elements that are as they are without a server.
      const isIdle =
        hydratedCounts.size > 0 && !(hydratedCounts.get('adopted') > hydratedCounts.get('with nothing to show'));
      const sum = (key) => [...counts.values()].reduce((total, count) => total + count[key], 0);
      console.log(`# pass ${sum('passed')}\n# fail ${sum('failed') + Number(isIdle)}`);
    },
  };
}

function addSuite({suites, tests}, count) {
  for (const suite of suites) addSuite(suite, count);
  for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
}
