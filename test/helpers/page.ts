import {executeServerCommand} from '@web/test-runner-commands';

/** Gives the page a size in CSS pixels. It stays for the rest of the file: set it back in `afterEach`. */
export async function setViewport(width: number, height = 800): Promise<void> {
  await executeServerCommand('page-viewport', {width, height});
}

export interface Media {
  readonly media?: 'print' | 'screen';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

let emulates = false;

/**
 * Has the page believe that it is printed, dark, in forced colors… until the test ends or `emulateMedia({})`. False where the
 * browser cannot be told: in Firefox and WebKit. Use it as `if (!(await emulateMedia({…}))) this.skip()`.
 */
export async function emulateMedia(media: Media): Promise<boolean> {
  emulates = true;
  return executeServerCommand<boolean, Media>('page-media', media);
}

afterEach(async () => {
  if (emulates) await emulateMedia({});
  emulates = false;
});

export const browser = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';
