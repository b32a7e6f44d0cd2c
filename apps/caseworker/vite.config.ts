import { appConfig } from '@frikort/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig(
  appConfig({
    base: '/sagsbehandler/',
    title: 'Sagsbehandler – Socialt frikort',
    description: 'Socialt frikort for sagsbehandlere i kommunerne.',
    startPages: [
      { address: '/sagsbehandler/', asks: { entrance: 'caseworker', addresses: ['/api/v1/session'] } },
    ],
  }),
);
