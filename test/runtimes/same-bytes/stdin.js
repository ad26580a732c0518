// For Node, Bun and Deno: the cases come in, the answers go out.
import process from 'node:process';
import {answer} from './answer.js';

let text = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) text += chunk;
process.stdout.write(JSON.stringify(await answer(JSON.parse(text))));
