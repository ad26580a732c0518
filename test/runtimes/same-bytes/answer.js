// Renders what it is asked for, in whatever runtime this is.
import * as renderer from 'article-elements/render';

/** Each case's name with what comes of it. */
export async function answer({cases, now}) {
  const answers = {};
  for (const {name, render, args, options} of cases) {
    const result = renderer[render](...args, {...options, now: new Date(now)});
    answers[name] = result instanceof ReadableStream ? await readAll(result) : await result;
  }
  return answers;
}

async function readAll(stream) {
  // Bytes that are no UTF-8 are an error, and nothing is left out.
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  return decoder.decode(await new Response(stream).arrayBuffer());
}
