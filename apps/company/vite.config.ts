import { appConfig } from '@frikort/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig(
  appConfig({
    base: '/virksomhed/',
    title: 'Virksomhed – Socialt frikort',
    description:
      'Socialt frikort for virksomheder: registrér ansættelser, og ret dem, hvis noget ændrer sig.',
    startPages: [
      {
        address: '/virksomhed/',
        module: '/src/overview/overview-page.tsx',
        asks: { entrance: 'company', addresses: ['/api/v1/session'] },
      },
    ],
  }),
);
