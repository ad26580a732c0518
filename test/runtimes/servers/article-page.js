import {streamArticle} from 'article-elements/render';

// Change it with anything below, and with the version of article-elements: pages that browsers keep are out of date then.
const edition = 1;
const languages = ['en', 'de', 'ar', 'ja'];

/** The page of an article, which is text or data; 304 where the reader has it already. */
export async function articleResponse({method, headers}, article, {title, nonce = crypto.randomUUID()}) {
  const language = chooseLanguage(headers.get('Accept-Language') ?? '');
  const today = new Date().toISOString().slice(0, 10);
  const hash = await digest(JSON.stringify([edition, language, today, title, article]));
  // For one reader and not for a cache between: each response has a nonce of its own.
  const caching = {ETag: `W/"${hash}"`, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Language'};
  // Without a policy: the one that the browser keeps has the nonce of the page that it keeps.
  if (headers.get('If-None-Match')?.includes(hash)) return new Response(null, {status: 304, headers: caching});
  const policy = [
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' https:; base-uri 'none'",
    `style-src 'nonce-${nonce}'`,
    "require-trusted-types-for 'script'",
  ].join('; ');
  const page = method === 'HEAD' ? null : writePage(article, title, {language, nonce, timeZone: 'UTC'});
  return new Response(page, {
    headers: {...caching, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy},
  });
}

/** A stream: the reader gets the beginning while the rest is being rendered. */
function writePage(article, title, options) {
  const encoder = new TextEncoder();
  const page = new TransformStream({
    start(controller) {
      const before = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</title>
<script type="module" src="/cdn/article-elements.js"></script>
</head>
<body>
<main>
`;
      controller.enqueue(encoder.encode(before));
    },
    flush(controller) {
      controller.enqueue(encoder.encode('\n</main>\n</body>\n</html>\n'));
    },
  });
  return streamArticle(article, options).pipeThrough(page);
}

/** Browsers name the languages that their readers want best first. */
function chooseLanguage(accepted) {
  const wanted = accepted.split(',').map((range) => range.trim().slice(0, 2).toLowerCase());
  return wanted.find((language) => languages.includes(language)) ?? languages[0];
}

async function digest(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
