// Bundles every contestant by itself, as a site would: `node bundle.js OUT`.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const [out] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));

/** TimelineJS comes as a script that sets a variable. */
const timelineJs = {
  name: 'timelinejs',
  setup({onLoad}) {
    onLoad({filter: /timelinejs\/dist\/js\/timeline\.js$/}, ({path}) => ({
      contents: `${readFileSync(path, 'utf8')}\nexport const {Timeline} = TL;`,
    }));
  },
};

for (const work of ['article', 'faq', 'load', 'table', 'timeline']) {
  for (const file of readdirSync(join(here, work))) {
    const name = file.replace(/\.jsx?$/, '');
    await build({
      entryPoints: [join(here, work, file)],
      outdir: join(out, work, name),
      entryNames: 'index',
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      jsx: 'automatic',
      alias: {'@carbon/icons/es/chevron--right/16.js': join(here, 'carbon-chevron.js')},
      define: {'process.env.NODE_ENV': '"production"'},
      // The elements as the package ships them.
      external: ['/cdn/*'],
      loader: {
        '.woff': 'empty',
        '.woff2': 'empty',
        '.ttf': 'empty',
        '.eot': 'empty',
        '.svg': 'dataurl',
        '.png': 'dataurl',
      },
      plugins: [timelineJs],
      legalComments: 'none',
      logLevel: 'error',
    });
  }
}
