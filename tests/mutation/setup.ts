import fc from "fast-check";

// A mutant must not live or die by chance, nor by the hundredth example.
fc.configureGlobal({ seed: 20_261_123, numRuns: 40 });
