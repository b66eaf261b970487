import { localSession } from '../core/line/session.ts';
import { startPage } from './page/start-page.ts';

// A page that is one file has no script beside it for a worker.
startPage(localSession);
