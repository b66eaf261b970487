import { localSession } from '../core/line/session.ts';
import type { Session } from '../core/line/session.ts';
import { pageSession } from '../app/session/page-session.ts';

/**
 * The session of an explorer within somebody else's page. Where that page allows no worker of ours, whatever is
 * opened is read on its own thread.
 */
export function embeddedSession(): Session {
  return pageSession(async (onfailure) => {
    try {
      const { startWorker } = await import('../app/session/start-worker.ts');
      return startWorker(onfailure);
    } catch {
      return localSession;
    }
  });
}
