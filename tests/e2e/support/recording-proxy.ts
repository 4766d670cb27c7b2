import { createServer, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that leads every `.test` host to one server on this machine, and writes down all that is asked of it. */
export interface RecordingProxy {
  port: number;
  /** Hosts that were asked for, but for `.test` hosts and the browser's own services. */
  foreignHosts(): string[];
  close(): void;
}

/** What the browsers themselves ask for at start, with or without an extension. Exact names: nothing else may pass. */
const browserServices = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'contile.services.mozilla.com',
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
  'push.services.mozilla.com',
  'versioncheck-bg.addons.mozilla.org',
]);

/** Starts a recording proxy in front of the server on `targetPort`. */
export async function startRecordingProxy(targetPort: number): Promise<RecordingProxy> {
  const foreignHosts = new Set<string>();
  const server = createServer((request, response) => {
    const { hostname, pathname, search } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (!hostname.endsWith('.test')) {
      foreignHosts.add(hostname);
      response.writeHead(502).end();
      return;
    }
    const forwarded = sendRequest({ port: targetPort, host: '127.0.0.1', path: pathname + search }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    forwarded.end();
  });
  server.on('connect', (request, socket) => {
    // A browser that is being closed drops its connections; nothing is lost by it.
    socket.on('error', () => socket.destroy());
    foreignHosts.add(request.url?.replace(/:\d+$/, '') ?? 'unknown');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    foreignHosts: () => [...foreignHosts].filter((host) => !browserServices.has(host)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
