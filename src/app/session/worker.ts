import { expose } from 'comlink';
import { SessionHost } from './session-host.ts';
import { hereSession } from '../../core/line/session.ts';

expose(new SessionHost(hereSession));
