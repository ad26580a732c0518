import {resolve} from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import {articleResponse} from './article-page.js';
import {readPost} from './read-post.js';

const app = fastify();

app.register(fastifyStatic, {root: resolve('node_modules/article-elements/dist/cdn'), prefix: '/cdn/'});

app.route({
  // The HEAD that Fastify adds to a GET of its own accord cannot take a Response.
  method: ['GET', 'HEAD'],
  url: '/articles/:name',
  async handler({method, headers, params: {name}}, reply) {
    const article = await readPost(name);
    if (article === undefined) return reply.callNotFound();
    return articleResponse({method, headers: new Headers(headers)}, article, {title: name});
  },
});

await app.listen({port: Number(process.env.PORT ?? 3000), host: '127.0.0.1'});
