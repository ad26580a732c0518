/** A page that can be read as it is; whoever wants another one names a style sheet. */
export const pageStyles = [
  ':root{color-scheme:light dark}',
  'body{margin:0;padding:2rem 1rem;font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}',
  'main{max-inline-size:62rem;margin-inline:auto}',
  'h1,h2,h3,h4{line-height:1.25;text-wrap:balance}',
  'img{max-inline-size:100%;block-size:auto}',
  'pre{overflow-x:auto;padding:1em;background:color-mix(in srgb,currentColor 6%,transparent)}',
  'code,kbd,samp{font-family:ui-monospace,monospace;font-size:.9em}',
  'blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:.25em solid color-mix(in srgb,currentColor 25%,transparent)}',
  'table{border-collapse:collapse}',
  'th,td{padding:.25em .75em;border:1px solid color-mix(in srgb,currentColor 25%,transparent);text-align:start}',
].join('');
