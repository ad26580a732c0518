import {CliError} from '../io.js';
import {oneOf} from '../commands/command.js';
import {visible} from '../../check/visible.js';

/** Options that say how elements are rendered, which several commands have. */
export const viewArgs = {
  language: {type: 'string'},
  'time-zone': {type: 'string'},
  theme: {type: 'string'},
  prefix: {type: 'string'},
  stylesheets: {type: 'string'},
} as const;

export const viewHelp = `      --language TAG        The language of what the elements say, such as de; by default as the page or the article says
      --time-zone NAME      Where today is today, such as Europe/Berlin; by default where this machine is
      --theme light|dark    By default as the page is
      --prefix PREFIX       What stands before the names of the elements: acme-
      --stylesheets URL     Where dist/styles of the package is on the site, to link the elements' styles; by default they
                            stand in the HTML`;

type Values = Readonly<Partial<Record<keyof typeof viewArgs, string>>>;

/** What these options say; what they cannot say is an error. */
export function readView({language, 'time-zone': timeZone, theme, prefix, stylesheets}: Values) {
  if (language !== undefined) check('language', language, 'a language such as en or pt-BR', isLanguage);
  if (timeZone !== undefined) check('time-zone', timeZone, 'a time zone such as Europe/Berlin', isTimeZone);
  if (prefix !== undefined) {
    check('prefix', prefix, 'lower-case letters with a hyphen at the end', (text) => /^[a-z][a-z\d-]*-$/.test(text));
  }
  return {
    language,
    timeZone,
    theme: theme === undefined ? undefined : oneOf('theme', theme, ['light', 'dark']),
    prefix,
    stylesheets: stylesheets?.replace(/\/?$/, '/'),
  };
}

function check(option: string, text: string, wanted: string, test: (text: string) => boolean): void {
  if (!test(text)) throw new CliError(`--${option} is ${wanted}; not “${visible(text)}”`);
}

function isLanguage(text: string): boolean {
  return attempts(() => Intl.getCanonicalLocales(text)) && text !== '';
}

function isTimeZone(text: string): boolean {
  return attempts(() => new Intl.DateTimeFormat('en', {timeZone: text}));
}

function attempts(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

/** How many threads. */
export function readJobs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  check('jobs', text, 'a number from 1 to 64', (number) => /^\d{1,2}$/.test(number) && +number >= 1 && +number <= 64);
  return Number(text);
}

/** An address of the web. */
export function readSiteUrl(option: string, url: string | undefined): string | undefined {
  if (url !== undefined) {
    const isWeb = /^https?:/i.test(url) && URL.canParse(url);
    if (!isWeb) throw new CliError(`--${option} is an address that begins with https:// or http://`);
  }
  return url;
}

/** `3/10`: which of how many parts. */
export function readShard(text: string | undefined): {readonly part: number; readonly of: number} | undefined {
  if (text === undefined) return undefined;
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = {part: Number(part), of: Number(of)};
  if (shard.part >= 1 && shard.part <= shard.of) return shard;
  throw new CliError(`--shard is a part and how many there are, such as 3/10; not “${visible(text)}”`);
}
