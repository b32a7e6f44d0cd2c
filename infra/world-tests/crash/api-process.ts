/* The API as in production, with every job that it runs, until it is killed. */

process.on('disconnect', () => process.exit(0));
await import('@frikort/api/server');
