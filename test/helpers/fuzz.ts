import fc from 'fast-check';

// The same inputs in every run, so that a run says something about the change it tests. `FUZZ_SEED=$RANDOM FUZZ_RUNS=20000`
// looks for new ones.
fc.configureGlobal({seed: Number(process.env['FUZZ_SEED'] ?? 1)});
