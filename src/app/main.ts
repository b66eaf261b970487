import { startPage } from './page/start-page.ts';
import { pageSession } from './session/page-session.ts';

startPage(
  pageSession(async (onfailure) => {
    const { startWorker } = await import('./session/start-worker.ts');
    return startWorker(onfailure);
  }),
);
