/** The stream as a client sees it: who may listen, what is replayed, and how a connection ends. */
import { once } from 'node:events';
import { connect as tcp } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { again, answer, next, postJob, practise, schedule, start } from '../support/interview.ts';

interface Client {
  socket: WebSocket;
  messages: any[];
  /** Code and reason, once it is closed. */
  closed: Promise<[number, string]>;
}

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`the stream on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let stranger: Person;
    let id: number;
    let question: number;
    const clients: WebSocket[] = [];
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      employer = await person(studio, 'employer', { company_name: 'Harbour Works' });
      candidate = await person(studio, 'user');
      stranger = await person(studio, 'user');
      ({ id } = await schedule(studio, employer, candidate, (await postJob(studio, employer)).id));
      ({ id: question } = (await start(studio, candidate, id)).question);
    });
    afterAll(async () => {
      for (const socket of clients) socket.terminate();
      await studio.close();
    });

    const ticket = async (who: Person): Promise<string> =>
      (await studio.call('POST', '/api/auth/ws-ticket/', { token: who.token })).body.ticket;

    function open(query: string, interview: number | string = id, headers = {}): Client {
      const url = `ws://127.0.0.1:${studio.port}/ws/interview/${interview}/${query}`;
      const socket = new WebSocket(url, { headers });
      clients.push(socket);
      const messages: any[] = [];
      socket.on('message', (data) => messages.push(JSON.parse(String(data))));
      const closed = once(socket, 'close').then(
        ([code, reason]) => [code, String(reason)] as [number, string],
      );
      return { socket, messages, closed };
    }
    /** A client that is let in: the server has answered it. */
    async function joined(who: Person, query = '', interview = id): Promise<Client> {
      const client = open(`?ticket=${await ticket(who)}${query}`, interview);
      await once(client.socket, 'open');
      await answersTo(client);
      return client;
    }
    async function answersTo({ socket, messages }: Client): Promise<void> {
      const pongs = () => messages.filter(({ type }) => type === 'pong').length;
      const before = pongs();
      socket.send('{"type":"ping"}');
      await expect.poll(pongs).toBe(before + 1);
    }
    const codeOf = async (client: Client) => (await client.closed)[0];
    const ids = ({ messages }: Client) => messages.filter((each) => 'id' in each).map((each) => each.id);

    it('is closed with 4401 without a ticket, with a wrong one, and with one used twice', async () => {
      expect(await codeOf(open(''))).toBe(4401);
      expect(await codeOf(open('?ticket=nonsense'))).toBe(4401);
      const once = await ticket(candidate);
      await answersTo(await opened(open(`?ticket=${once}`)));
      expect(await codeOf(open(`?ticket=${once}`))).toBe(4401);
    });
    async function opened(client: Client): Promise<Client> {
      await once(client.socket, 'open');
      return client;
    }

    it('is closed with 4401 for a ticket older than its thirty seconds', async () => {
      const old = await ticket(candidate);
      studio.advance(31_000);
      expect(await codeOf(open(`?ticket=${old}`))).toBe(4401);
    });

    it('takes an Authorization header too', async () => {
      candidate = await again(studio, candidate);
      const client = open('', id, { authorization: `Bearer ${candidate.token}` });
      await answersTo(await opened(client));
      expect(await codeOf(open('', id, { authorization: 'Bearer nonsense' }))).toBe(4401);
    });

    it('is closed with 4403 for somebody else’s interview, and with 4404 where there is none', async () => {
      const rival = await person(studio, 'employer', { company_name: 'Rival' });
      for (const who of [stranger, rival]) {
        expect(await codeOf(open(`?ticket=${await ticket(who)}`))).toBe(4403);
      }
      for (const none of [999_999, 'x', '0', '99999999999999999999']) {
        expect(await codeOf(open(`?ticket=${await ticket(candidate)}`, none))).toBe(4404);
      }
    });

    it('replays what came after `since`, in rising order, and nothing twice', async () => {
      await answer(studio, candidate, id, question, 'I would index the column that the query filters by.');
      const asked = (await next(studio, candidate, id)).body;
      question = asked.id;
      const whole = await joined(employer, '&since=0');
      const all = ids(whole);
      expect(all.length).toBeGreaterThan(3);
      expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
      const types = new Set(whole.messages.map(({ type }) => type));
      for (const type of ['status_change', 'question', 'answer', 'skill_update', 'sentiment_update']) {
        expect(types).toContain(type);
      }
      const rest = await joined(employer, `&since=${all[1]}`);
      expect(ids(rest)).toEqual(all.slice(2));
      expect(ids(await joined(employer, `&since=${all.at(-1)}`))).toEqual([]);
      expect(ids(await joined(employer))).toEqual([]);
    });

    it('hides scores from the candidate of a hiring interview', async () => {
      const { messages } = await joined(candidate, '&since=0');
      const types = messages.map(({ type }) => type);
      expect(types).toContain('answer');
      expect(types).not.toContain('skill_update');
      expect(types).not.toContain('sentiment_update');
    });

    it('numbers an error above all that came before, for its sender alone', async () => {
      const client = await joined(candidate, '&since=0');
      const other = await joined(employer);
      const last = Math.max(...ids(client));
      const heard = client.messages.length;
      client.socket.send('not JSON');
      await expect.poll(() => client.messages.length).toBe(heard + 1);
      expect(client.messages.at(-1)).toMatchObject({
        id: expect.any(Number),
        type: 'error',
        data: {
          code: 'VALIDATION_ERROR',
          message: expect.any(String),
          timestamp: expect.stringMatching(/Z$/),
        },
      });
      expect(client.messages.at(-1).id).toBeGreaterThan(last);
      client.socket.send(Buffer.from([0xff, 0xfe]));
      await expect.poll(() => client.messages.length).toBe(heard + 2);
      await answersTo(other);
      expect(ids(other)).toEqual([]);
      expect(ids(await joined(candidate, `&since=${client.messages.at(-1).id}`))).toEqual([]);
    });

    it('makes one update of a burst of partial transcripts, and keeps the last words', async () => {
      const listener = await joined(employer);
      const writer = await joined(candidate);
      const partial = (text: string) =>
        writer.socket.send(
          JSON.stringify({ type: 'transcript_partial', data: { question_id: question, text } }),
        );
      const texts = () =>
        listener.messages.filter(({ type }) => type === 'transcript').map(({ data }) => data.text);
      // Each comes after the one before has arrived; the last of them waits for its turn.
      const BURST = 60;
      for (let n = 1; n <= BURST; n++) {
        partial(`word ${n}`);
        writer.socket.send('{"type":"ping"}');
        await once(writer.socket, 'message');
      }
      await expect.poll(() => texts().at(-1)).toBe(`word ${BURST}`);
      expect(texts().length).toBeLessThan(BURST);
      partial('the last words');
      writer.socket.close();
      await expect.poll(() => texts().at(-1)).toBe('the last words');
    });

    it('tells a candidate who practises the live figures, and other interviews nothing', async () => {
      const mine = await practise(studio, stranger);
      const started = await start(studio, stranger, mine.id);
      const client = await joined(stranger, '', mine.id);
      const elsewhere = await joined(employer);
      const text = 'I would add an index, measure the plan and cache the result of the query.';
      client.socket.send(
        JSON.stringify({ type: 'transcript_partial', data: { question_id: started.question.id, text } }),
      );
      const types = () => client.messages.map(({ type }) => type);
      await expect.poll(types).toContain('sentiment_update');
      expect(types()).toContain('skill_update');
      await answersTo(elsewhere);
      expect(ids(elsewhere)).toEqual([]);
    });

    it('closes who reads too slowly with 1013, to come back with `since`', async () => {
      const slow = await joined(employer);
      slow.socket.pause();
      const listenerText = 'x'.repeat(1_000_000);
      for (let n = 0; n < 40; n++) {
        const data = { question_id: question, text: listenerText, timestamp: '2026-01-01T00:00:00Z' };
        studio.deps.hub.publish(id, { id: 1_000_000 + n, type: 'transcript', data }, 'everyone');
      }
      slow.socket.resume();
      expect((await slow.closed)[0]).toBe(1013);
    });

    it('closes with 1009 what is larger than a message may be', async () => {
      const client = await joined(candidate);
      client.socket.send('x'.repeat(600 * 1024));
      expect(await codeOf(client)).toBe(1009);
    });
  });
}

describe('a server that stops', () => {
  it('says so to its sockets, and does not wait for one that is dead', async () => {
    const studio = await startStudio();
    const who = await person(studio, 'user');
    const { id } = await practise(studio, who);
    const alive = new WebSocket(`ws://127.0.0.1:${studio.port}/ws/interview/${id}/`, {
      headers: { authorization: `Bearer ${who.token}` },
    });
    await once(alive, 'open');
    const closing = once(alive, 'close');
    const dead = tcp(studio.port, '127.0.0.1');
    dead.write(
      [
        `GET /ws/interview/${id}/ HTTP/1.1`,
        `Host: 127.0.0.1:${studio.port}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        'Sec-WebSocket-Version: 13',
        `Authorization: Bearer ${who.token}`,
        '\r\n',
      ].join('\r\n'),
    );
    await once(dead, 'data');
    dead.pause();
    // Ends only when the dead one is let go of; without that, the time limit of the test is what fails it.
    await studio.close();
    expect((await closing)[0]).toBe(1001);
    dead.destroy();
  }, 15_000);
});
