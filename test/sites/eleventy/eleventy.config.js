import articleElements from 'article-elements/eleventy';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(articleElements);
  eleventyConfig.addPassthroughCopy({'node_modules/article-elements/dist/cdn': 'cdn'});
}
