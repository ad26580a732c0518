/**
 * The page of every browser test. Mocha fails the running test on an uncaught error, but lets a rejected promise that
 * nobody handles pass: make an error of it.
 * @param {string} testFramework
 * @param {string | undefined} hydrated - See `hydrated/`.
 */
export function errorGuard(testFramework, hydrated) {
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>Tests</title>${hydrated ? `\n        <meta name="hydrated" content="${hydrated}">` : ''}
        <script>
          addEventListener('unhandledrejection', (event) => {
            event.preventDefault();
            reportError(event.reason);
          });
        </script>
        <script type="module" src="${testFramework}"></script>
      </head>
      <body></body>
    </html>`;
}
