#!/usr/bin/env node
import process from 'node:process';
import {run} from './cli.js';

/** Set up only by what goes on until then: everything else just ends. */
const onStop = (stop: () => void) => void process.once('SIGINT', stop).once('SIGTERM', stop);
const {argv, env, stdin, stdout, stderr} = process;
// Not process.exit(): what is written last would be lost where it goes through a pipe.
process.exitCode = await run({args: argv.slice(2), stdin, stdout, stderr, cwd: process.cwd(), env, onStop});
