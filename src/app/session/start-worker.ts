import address from './worker.ts?worker&url';
import { remoteSession } from './remote-session.ts';
import type { Session } from '../../core/line/session.ts';

/** Lets the worker's address be that of a script, and no other. */
const policy = window.trustedTypes?.createPolicy('demarche-worker', {
  createScriptURL: () => address,
});

/** The session of a worker that is started now. @param onfailure its script cannot be had, or has failed */
export function startWorker(onfailure: () => void): Session {
  const url = policy?.createScriptURL('') ?? address;
  const worker = new Worker(url, { type: 'module', name: 'demarche' });
  worker.addEventListener('error', onfailure);
  return {
    ...remoteSession(worker),
    end: () => {
      worker.terminate();
    },
  };
}
