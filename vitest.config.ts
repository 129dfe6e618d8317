import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['tests/{unit,property,golden,house,published,torture}/**/*.test.ts'],
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
