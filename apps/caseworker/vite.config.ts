import { appConfig } from '@frikort/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig(
  appConfig({
    base: '/sagsbehandler/',
    title: 'Sagsbehandler – Socialt frikort',
    startPages: [
      { address: '/sagsbehandler/', asks: { entrance: 'caseworker', addresses: ['/api/v1/session'] } },
    ],
  }),
);
