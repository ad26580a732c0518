// What the sites of test/sites need beside npm: where it is, and what Debian calls it.
import {existsSync} from 'node:fs';
import {findProgram, installPackages} from './debian.mjs';

const themes = '/usr/share/wordpress/wp-content/themes/twentytwentythree';

export const generators = {
  hugo: {packages: ['hugo'], isThere: () => !!findProgram('hugo')},
  jekyll: {packages: ['jekyll'], isThere: () => !!findProgram('jekyll')},
  wordpress: {
    // The package asks for some web server; the smallest is never started.
    packages: [
      'wordpress',
      'wordpress-theme-twentytwentythree',
      'mariadb-server-core',
      'micro-httpd',
      'php-cli',
      'php-mysql',
      'php-mbstring',
      'php-xml',
    ],
    isThere: () => existsSync(themes) && !!findProgram('php') && !!findProgram('mariadbd', '/usr/sbin/mariadbd'),
  },
};

/** Installs what is missing where it can. The tests say what is missing afterwards. */
export function installGenerators() {
  const missing = Object.keys(generators).filter((name) => !generators[name].isThere());
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => generators[name].packages);
  try {
    installPackages(packages, `the sites made with ${missing.join(', ')}`);
  } catch (error) {
    console.warn(String(error));
  }
}
