import {articleResponse} from './article-page.js';

export default {
  async fetch(request, {ASSETS}) {
    const {pathname} = new URL(request.url);
    const name = /^\/articles\/([\w-]+)$/.exec(pathname)?.[1];
    if (!name) return ASSETS.fetch(request);
    const post = await ASSETS.fetch(new URL(`/posts/${name}.md`, request.url));
    return post.ok ? articleResponse(request, await post.text(), {title: name}) : post;
  },
};
