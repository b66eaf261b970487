// Memory of a page and of its workers, after a collection: live JavaScript objects and the buffers they hold.

const usage = async (send) => {
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await send('Runtime.getHeapUsage');
  return { objects: usedSize, page: embedderHeapUsedSize, buffers: backingStorageSize };
};

/** Sends to a worker through the page's own connection, in the older form that nests messages. */
function workerSender(session, sessionId) {
  let last = 0;
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const answer = waiting.get(id);
    if (answer === undefined) return;
    waiting.delete(id);
    if (error === undefined) answer.resolve(result);
    else answer.reject(new Error(error.message));
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const message = JSON.stringify({ id: last, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}

/** `value`: bytes in all; `parts`: the page and each worker. */
export async function measureHeap(page) {
  const session = await page.context().newCDPSession(page);
  const workers = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(workerSender(session, sessionId));
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const parts = [];
  for (const send of [...workers, (method, params) => session.send(method, params)]) {
    parts.push(await usage(send));
  }
  await session.detach();
  const sum = ({ objects, page: dom, buffers }) => objects + dom + buffers;
  return {
    value: parts.reduce((total, part) => total + sum(part), 0),
    workers: workers.length,
    parts,
  };
}
