/** What leaves through an endpoint: what its contract declares, and nothing else. */
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Answer, mount } from '../../../server/http/call.ts';
import { compilersFactory } from '../../../server/http/compilers.ts';
import type { Route } from '../../../shared/contract/common.ts';

const personSchema = z.object({ name: z.string(), pets: z.array(z.object({ name: z.string() })) });
const SECRET = { password_hash: '$argon2id$secret' };
const row = { name: 'Kim', pets: [{ name: 'Rex', ...SECRET }], ...SECRET };

describe('an answer', () => {
  let app: FastifyInstance;
  beforeEach(() => {
    app = Fastify({ schemaController: { compilersFactory } });
  });
  afterEach(() => app.close());
  const answers = async (responses: Route['responses'], result: unknown) => {
    const made: Route = {
      ...{ method: 'GET', path: '/people/', summary: 'People', tag: 'Users', access: 'public' },
      ...{ category: 'general', errors: [] },
      responses,
    };
    // The types of a handler forbid what is tried here.
    mount(app, made, async () => result as never);
    return app.inject('/api/people/');
  };

  it('is stripped of every field that is not declared, however deep', async () => {
    const reply = await answers({ 200: personSchema }, row);
    expect([reply.statusCode, reply.json()]).toEqual([200, { name: 'Kim', pets: [{ name: 'Rex' }] }]);
  });

  it.each([
    ['another status', { 201: personSchema }, new Answer(200, row)],
    ['a body where none is declared', { 200: null }, row],
    ['no body where one is declared', { 200: personSchema }, undefined],
  ])('that is not declared does not leave: %s', async (_, responses, result) => {
    const reply = await answers(responses, result);
    expect(reply.statusCode).toBe(500);
    expect(reply.body).not.toContain('argon2id');
    expect(reply.body).toContain('GET /people/ declares no such answer');
  });
});
