import { appConfig } from '@frikort/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig(
  appConfig({
    base: '/',
    title: 'Socialt frikort',
    startPages: [{ address: '/' }, { address: '/borger', module: '/src/citizen/citizen-page.tsx' }],
    worker: { module: 'src/offline/card-worker.ts', file: 'card-worker.js' },
  }),
);
