import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By default one processor is left idle, which of two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'fast',
          include: ['tests/{unit,property,golden,house,published,torture}/**/*.test.ts'],
          // Properties take long on a busy machine; a test that hangs still fails.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['tests/{cli,browser}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
