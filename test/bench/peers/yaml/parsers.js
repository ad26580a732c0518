import {load} from 'js-yaml';
import {parse} from 'yaml';
import {parseDocument, readArticle} from '../../../../dist/index.js';

/** The same data as JSON. */
export const json = (text) => {
  const data = JSON.stringify(load(text));
  return () => JSON.parse(data);
};

export const jsYaml = (text) => () => load(text);

export const yaml = (text) => () => parse(text);

export const parsed = (text) => () => parseDocument(text, {type: 'yaml'});

export const read = (text) => async () => {
  const {data} = await parseDocument(text, {type: 'yaml'});
  return readArticle(data).article;
};

/** Without parsing: what reading data of any shape takes by itself. */
export const readOnly = async (text) => {
  const {data} = await parseDocument(text, {type: 'yaml'});
  return () => readArticle(data).article;
};
