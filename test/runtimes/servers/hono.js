import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {articleResponse} from './article-page.js';
import {readPost} from './read-post.js';

const app = new Hono();

app.use('/cdn/*', serveStatic({root: 'node_modules/article-elements/dist'}));

app.get('/articles/:name', async (context) => {
  const name = context.req.param('name');
  const article = await readPost(name);
  return article === undefined ? context.notFound() : articleResponse(context.req.raw, article, {title: name});
});

serve({fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1'});
