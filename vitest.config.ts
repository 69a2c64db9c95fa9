import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'coverage/tests.json' }]],
    coverage: {
      enabled: env['CI'] === 'true',
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', '**/*.generated.ts'],
      reporter: ['text-summary', 'json'],
      thresholds: {
        lines: 95,
        branches: 90,
        'src/assessment/**': { lines: 100, branches: 100 },
        'src/engine/**': { lines: 100, branches: 100 },
      },
    },
  },
});
