import { expose } from 'comlink';
import { SessionHost } from './session-host.ts';
import { localSession } from '../../core/line/session.ts';

expose(new SessionHost(localSession));
