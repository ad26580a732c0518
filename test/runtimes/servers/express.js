import {pipeline} from 'node:stream/promises';
import express from 'express';
import {articleResponse} from './article-page.js';
import {readPost} from './read-post.js';

const app = express();

app.use('/cdn', express.static('node_modules/article-elements/dist/cdn'));

app.get('/articles/:name', async ({method, headers, params: {name}}, response, next) => {
  const article = await readPost(name);
  if (article === undefined) return next();
  const page = await articleResponse({method, headers: new Headers(headers)}, article, {title: name});
  response.status(page.status).setHeaders(page.headers);
  if (page.body) await pipeline(page.body, response);
  else response.end();
});

app.use((error, request, response, next) => {
  // A reader who has left is no error.
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') next(error);
});

app.listen(process.env.PORT ?? 3000, '127.0.0.1');
