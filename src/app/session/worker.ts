import { expose } from 'comlink';
import { localSession } from '../../core/line/session.ts';
import { serveSession } from './served-session.ts';

expose(serveSession(localSession));
