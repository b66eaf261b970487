import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file that comes in two parts, the second of them only when it is let go. */
export interface HeldFile {
  readonly path: string;
  readonly first: string;
  readonly rest: string;
}

export interface HeldServer {
  readonly origin: string;
  /** Serves this file from now on. */
  readonly hold: (file: HeldFile) => void;
  /** Lets the second part go, now or when it is asked for. */
  readonly release: () => void;
  readonly close: () => Promise<void>;
}

/** Stands before the server of the page and adds one file that takes its time. */
export async function startHeldServer(page: string): Promise<HeldServer> {
  let held: HeldFile | undefined;
  let isReleased = false;
  let waiting: (() => void)[] = [];

  function sendHeld({ first, rest }: HeldFile, answer: ServerResponse): void {
    const length = Buffer.byteLength(first) + Buffer.byteLength(rest);
    answer.writeHead(200, { 'content-type': 'text/csv', 'content-length': length });
    answer.write(first);
    if (isReleased) answer.end(rest);
    else waiting.push(() => answer.end(rest));
  }

  function pass(asked: IncomingMessage, answer: ServerResponse): void {
    const onward = request(new URL(asked.url ?? '/', page), { method: asked.method }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    onward.end();
  }

  const server = createServer((asked, answer) => {
    if (held && asked.url === held.path) sendHeld(held, answer);
    else pass(asked, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    hold: (file) => {
      held = file;
      isReleased = false;
    },
    release: () => {
      isReleased = true;
      for (const send of waiting) send();
      waiting = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
