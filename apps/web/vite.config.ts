import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = 'http://127.0.0.1:8000';

const sharedParts =
  /src[\\/](app|state|components[\\/](ui|score)|features[\\/]feedback)[\\/]|lucide-react/;

/** Few files rather than many small ones: on a slow network each costs a trip of its own. */
const chunks = [
  { name: 'start', tags: ['$initial' as const], priority: 1 },
  { name: 'shared', test: sharedParts, minShareCount: 2 },
];

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { proxy: { '/trpc': api, '/api': api } },
  build: {
    target: 'es2024',
    manifest: true,
    // A data: URL would have to be allowed by the page's security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
});
