// Installs Debian packages where that is possible without asking anybody.
import {execFileSync} from 'node:child_process';
import {accessSync, constants, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** @param {string[]} names Names or absolute paths; the first that can be run wins. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const path of name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))) {
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // The next one.
      }
    }
  }
  return undefined;
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function commandFor(packages) {
  return ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
}

/** What a person types to have these packages. */
export function installCommand(packages) {
  return `sudo ${commandFor(packages).join(' ')}`;
}

/** On Debian as root it installs the packages and returns true; elsewhere it says which command does. */
export function installPackages(packages, purpose) {
  if (!isDebian() || process.getuid?.() !== 0) {
    console.warn(`Missing for ${purpose}. On Debian or Ubuntu: ${installCommand(packages)}`);
    return false;
  }
  console.log(`Installing ${packages.join(' ')}`);
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  execFileSync('apt-get', ['update', '-q'], options);
  const [command, ...args] = commandFor(packages);
  execFileSync(command, args, options);
  return true;
}
