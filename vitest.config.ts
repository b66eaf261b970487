import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Tests that need modules of their own: those of the page mount into a document, one spies on what it imports, one sets up pixels by itself. */
const APART = [
  'tests/app/**/*.test.ts',
  'tests/core/figure/plan.test.ts',
  'tests/measure/**/*.test.ts',
];

// Three quarters of an hour off the hour, with summer time in the south: whatever reads the local zone shows.
process.env['TZ'] = 'Pacific/Chatham';

export default defineConfig({
  plugins: [svelte(), svelteTesting({ resolveBrowser: false, autoCleanup: false })],
  // Where there is a DOM, components are mounted as in a browser.
  environments: { client: { resolve: { conditions: [...defaultClientConditions] } } },
  test: {
    environment: 'node',
    // Ends what hangs; how long anything takes is for the benchmark.
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: APART, setupFiles: ['tests/fixtures/patience.ts'] },
      },
      {
        extends: true,
        // Modules are read once for all these files, which takes half the time; none may leave a mark on another.
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...APART, 'tests/browser/**', '**/node_modules/**'],
        },
      },
    ],
  },
});
