import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// Three quarters of an hour off the hour, with summer time in the south: whatever reads the local zone shows.
process.env['TZ'] = 'Pacific/Chatham';

export default defineConfig({
  plugins: [svelte(), svelteTesting({ resolveBrowser: false, autoCleanup: false })],
  // Where there is a DOM, components are mounted as in a browser.
  environments: { client: { resolve: { conditions: [...defaultClientConditions] } } },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // Ends what hangs; how long anything takes is for the benchmark.
    testTimeout: 60_000,
    exclude: ['tests/browser/**', '**/node_modules/**'],
  },
});
