/** A mail server in a few lines (RFC 5321), on a port of its own, that tells what was said to it. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export interface Received {
  from: string;
  to: string[];
  /** Headers and body, as they came. */
  data: string;
}

export interface SmtpServer {
  url: string;
  port: number;
  mails: Received[];
  /** How many connections there were. */
  connections: number;
  /** What to say to a command instead of the usual; `null` says nothing at all, `end` hangs up. */
  answer: (command: string) => string | null | undefined;
  /** Ends every connection that is open. */
  hangUp(): void;
  close(): Promise<void>;
}

/** `port`: a free one unless it is named. */
export async function startSmtp(port = 0): Promise<SmtpServer> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    smtp.connections += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(socket);
  });
  const smtp: SmtpServer = {
    url: '',
    port: 0,
    mails: [],
    connections: 0,
    answer: () => undefined,
    hangUp() {
      for (const socket of open) socket.destroy();
    },
    async close() {
      smtp.hangUp();
      server.close();
      await once(server, 'close');
    },
  };

  function converse(socket: Socket): void {
    let mail: Received = { from: '', to: [], data: '' };
    let inData = false;
    let rest = '';
    const say = (command: string, usual: string): boolean => {
      const answer = smtp.answer(command);
      if (answer === null) return false;
      if (answer === 'end') socket.destroy();
      else socket.write(`${answer ?? usual}\r\n`);
      return answer === undefined;
    };
    say('CONNECT', '220 test');
    socket.setEncoding('utf8').on('data', (text: string) => {
      rest += text;
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (inData) {
          if (line !== '.') {
            mail.data += `${line.replace(/^\./, '')}\r\n`;
            continue;
          }
          inData = false;
          smtp.mails.push(mail);
          mail = { from: '', to: [], data: '' };
          say('END OF DATA', '250 taken');
          continue;
        }
        const verb = line.slice(0, 4).toUpperCase();
        if (verb === 'QUIT') socket.end('221 bye\r\n');
        else if (verb === 'DATA') inData = say(line, '354 go on');
        else if (say(line, '250 fine')) {
          if (verb === 'MAIL') mail.from = /<(.*)>/.exec(line)?.[1] ?? '';
          if (verb === 'RCPT') mail.to.push(/<(.*)>/.exec(line)?.[1] ?? '');
        }
      }
    });
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  smtp.port = (server.address() as { port: number }).port;
  smtp.url = `smtp://127.0.0.1:${smtp.port}`;
  return smtp;
}

/** A mail's text as a person reads it: quoted-printable and base64 undone. */
export function readable({ data }: Received): string {
  const split = data.indexOf('\r\n\r\n');
  const headers = data.slice(0, split);
  const body = data.slice(split + 4);
  if (/base64/i.test(headers)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /quoted-printable/i.test(headers) ? Buffer.from(bytes, 'latin1').toString('utf8') : body;
}

/** Resolves when `seen` is true; for what a worker does by itself. */
export async function until(seen: () => boolean, limitMs = 15_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!seen()) {
    if (performance.now() > end) throw new Error('Waited in vain.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
