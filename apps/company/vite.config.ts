import { appConfig } from '@frikort/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig(
  appConfig({
    base: '/virksomhed/',
    title: 'Virksomhed – Socialt frikort',
    startPages: [
      {
        address: '/virksomhed/',
        module: '/src/overview/overview-page.tsx',
        asks: { entrance: 'company', addresses: ['/api/v1/session'] },
      },
    ],
  }),
);
