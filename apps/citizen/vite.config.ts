import { appConfig } from '@frikort/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig(
  appConfig({
    base: '/',
    title: 'Socialt frikort',
    description: 'Socialt frikort: se restbeløb, registrér ansættelser og administrér frikort.',
    startPages: [
      { address: '/', module: '/src/front/front-page.tsx' },
      {
        address: '/borger',
        module: '/src/citizen/citizen-page.tsx',
        asks: { entrance: 'citizen', addresses: ['/api/v1/session', '/api/v1/me'] },
      },
    ],
    worker: { module: 'src/offline/card-worker.ts', file: 'card-worker.js' },
  }),
);
