import fc from "fast-check";

/**
 * Property tests draw the same examples every time, so that a run fails only for what was changed. To look for new
 * ones, `FC_SEED=random FC_RUNS=1000 npx jest --selectProjects unit`; what a seed finds becomes an example.
 */
const { FC_SEED: seed = "20240229", FC_RUNS: runs } = process.env;

fc.configureGlobal({
  ...(seed !== "random" && { seed: Number(seed) }),
  ...(runs !== undefined && { numRuns: Number(runs) }),
});
