import { expose } from 'comlink';
import { SessionHost } from './state/session-host.ts';
import { hereSession } from './state/session.ts';

expose(new SessionHost(hereSession));
