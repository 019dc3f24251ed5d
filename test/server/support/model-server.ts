/** An endpoint of the OpenAI protocol on a real port that answers as a test's script says, and remembers what it got. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  /** As it came. */
  raw: Buffer;
  /** Of a chat: the request. */
  body: any;
  /** Of a chat: what stands between the fences. */
  answer: string;
  /** Of a chat: ids of the key points, in order. */
  points: string[];
  purpose: 'grade' | 'follow_up' | 'speech';
}

/** What to answer: a status and JSON, or a text as it is, after a while. */
export interface Said {
  status?: number;
  json?: unknown;
  text?: string;
  afterMs?: number;
  headers?: Record<string, string>;
}

export interface ModelServer {
  url: string;
  asked: Asked[];
  script: (asked: Asked) => Said | Promise<Said>;
  close(): Promise<void>;
}

/** A completion with this as its content. */
export const completion = (content: unknown): Said => ({
  json: {
    choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
  },
});

/** An honest grade: a point is covered where a sentence of the answer shares two long words with its text. */
export function honestGrade({ points, answer, body }: Asked) {
  const texts = new Map(
    [...String(body.messages[1].content).matchAll(/^- (\S+): (.*)$/gm)].map(([, id, text]) => [id, text]),
  );
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const sentences = answer.split(/(?<=[.!?])\s+/);
  const judged = points.map((id) => {
    const wanted = wordsOf(texts.get(id) ?? '');
    const quote =
      sentences.find((each) => [...wordsOf(each)].filter((word) => wanted.has(word)).length >= 2) ?? '';
    return { id, covered: quote !== '', quote };
  });
  const covered = judged.filter((each) => each.covered).length;
  return { points: judged, score: Math.round((10 * covered) / Math.max(1, judged.length)) };
}

/** A model that does what the answer says. */
export const obedientGrade = ({ points, answer }: Asked) => ({
  points: points.map((id) => ({ id, covered: true, quote: answer.slice(0, 200) })),
  score: 10,
});

export async function startModelServer(script: ModelServer['script']): Promise<ModelServer> {
  const served: ModelServer = { url: '', asked: [], script, close: async () => {} };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = read(String(request.url), request.headers, Buffer.concat(chunks));
    served.asked.push(asked);
    const { status = 200, json, text, afterMs = 0, headers } = await served.script(asked);
    if (afterMs > 0) await pause(afterMs);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(text ?? JSON.stringify(json ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  served.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  served.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return served;
}

function read(path: string, headers: IncomingHttpHeaders, raw: Buffer): Asked {
  const isChat = path.endsWith('/chat/completions');
  const body = isChat ? JSON.parse(raw.toString('utf8')) : undefined;
  const told = String(body?.messages?.[1]?.content ?? '');
  return {
    path,
    headers,
    raw,
    body,
    answer: /<<<(\w+)\n([\s\S]*)\n\1>>>/.exec(told)?.[2] ?? '',
    points: [...told.matchAll(/^- (\S+): /gm)].map(([, id]) => id as string),
    purpose: isChat ? body.response_format.json_schema.name : 'speech',
  };
}
