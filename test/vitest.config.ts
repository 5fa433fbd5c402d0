import { defineConfig } from 'vitest/config';

// The zone is far from UTC and off by half an hour, so that a slip into local time shows.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/unit/**/*.test.ts'],
    setupFiles: ['test/unit/setup.ts'],
    env: { TZ: process.env['TEST_TZ'] ?? 'America/St_Johns' },
  },
});
