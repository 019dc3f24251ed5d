/**
 * Endpoints that speak the OpenAI protocol: Ollama, llama.cpp, vLLM, LM Studio, or the service itself.
 * Source: OpenAI API reference, "Chat completions", "Structured outputs" and "Create transcription".
 */
import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { z } from 'zod';
import { retryAfterMs } from '../../shared/domain/webhooks.ts';
import { AddressRefused, AnswerTooLong, type Outbound } from '../outbound.ts';
import type { Guard } from './guard.ts';
import type { Endpoint, LanguageModel, Result } from './language-model.ts';
import { followUpPrompt, gradePrompt, MAX_SENT_CHARS, type Prompt } from './prompts.ts';
import { boundTranscript, type Sound, type Transcriber, type Transcription } from './transcriber.ts';
import { EngineError } from './trouble.ts';

export interface ClientOptions {
  /** For one attempt of a chat, and of a transcription, in milliseconds. */
  chatMs: number;
  speechMs: number;
}
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/** Of an error's text, so much is shown to whoever set the endpoint up. */
const SHOWN_CHARS = 300;

interface Tools {
  outbound: Outbound;
  guard: Guard;
  clock: () => Date;
  version: string;
}

interface Posted {
  contentType: string;
  body: string | Buffer;
  timeoutMs: number;
}

/** The key itself is not to lie about. */
const guardKey = ({ url, model, apiKey }: Endpoint) =>
  createHash('sha256')
    .update(JSON.stringify([url, model, apiKey]))
    .digest('base64');
const hostOf = (url: string) => new URL(url).host;
const joined = (url: string, path: string) => `${url.replace(/\/+$/, '')}/${path}`;

/** One attempt: the text of a good answer. @throws {EngineError} */
async function post(
  { outbound, clock, version }: Tools,
  { url, apiKey }: Endpoint,
  path: string,
  { contentType, body, timeoutMs }: Posted,
  signal?: AbortSignal,
): Promise<string> {
  const answer = await outbound
    .ask(joined(url, path), {
      headers: {
        'content-type': contentType,
        accept: 'application/json',
        'user-agent': `JobHive-Studio/${version}`,
        ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }),
      },
      body,
      timeoutMs,
      signal,
      maxBytes: MAX_ANSWER_BYTES,
    })
    .catch((error: unknown) => {
      if (signal?.aborted) throw signal.reason;
      throw noAnswer(error, timeoutMs);
    });
  const { status, retryAfter } = answer;
  if (status >= 200 && status < 300) return answer.body.toString('utf8');
  const said = `It answered ${status}: ${answer.body.toString('utf8').slice(0, SHOWN_CHARS)}`;
  const mayPass = status === 408 || status === 429 || status >= 500;
  throw new EngineError(mayPass ? 'server_error' : 'rejected', said, {
    waitMs: retryAfterMs(retryAfter, clock()),
  });
}

function noAnswer(error: unknown, timeoutMs: number): EngineError {
  const { name, code, message } = error as Error & { code?: string };
  if (error instanceof AddressRefused) return new EngineError('rejected', message, { cause: error });
  if (error instanceof AnswerTooLong) return new EngineError('broken_answer', message, { cause: error });
  if (name === 'TimeoutError') {
    return new EngineError('timeout', `No answer within ${timeoutMs / 1000} seconds.`, { cause: error });
  }
  return new EngineError('unreachable', `No connection: ${code ?? message}.`, { cause: error });
}

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

export function openAiModel(
  endpoint: Endpoint,
  tools: Tools,
  { chatMs }: Pick<ClientOptions, 'chatMs'>,
): LanguageModel {
  const { url, model } = endpoint;

  async function chat<T>(
    { name, schema, messages, version }: Prompt<T>,
    signal?: AbortSignal,
  ): Promise<Result<T>> {
    const began = performance.now();
    const request = {
      model,
      messages,
      temperature: 0,
      response_format: {
        type: 'json_schema',
        json_schema: { name, strict: true, schema: shapeOf(schema) },
      },
    };
    const posted = { contentType: 'application/json', body: JSON.stringify(request), timeoutMs: chatMs };
    const text = await tools.guard(
      guardKey(endpoint),
      () => post(tools, endpoint, 'chat/completions', posted, signal),
      signal,
    );
    const { choices } = parsed(completionSchema, text, 'broken_answer');
    const value = parsed(schema, choices[0]?.message.content.trim() ?? '', 'wrong_schema');
    return { value, promptVersion: version, durationMs: Math.round(performance.now() - began) };
  }

  /** @throws {EngineError} for what is not to be sent. */
  function requireSendable(answer: string): void {
    if (answer.length > MAX_SENT_CHARS) {
      throw new EngineError('too_long', `Answers of more than ${MAX_SENT_CHARS} characters are not sent.`);
    }
  }

  return {
    model,
    host: hostOf(url),
    async grade(request, signal) {
      requireSendable(request.answer);
      return chat(gradePrompt(request), signal);
    },
    async followUp(request, signal) {
      requireSendable(request.answer);
      const { value, ...result } = await chat(followUpPrompt(request), signal);
      return { ...result, value: value.question.trim() };
    },
  };
}

/** As JSON Schema, without the address of its dialect, which strict servers take for an unknown word. */
function shapeOf(schema: z.ZodType): object {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { target: 'draft-7' });
  return shape;
}

/** JSON of a certain shape. @throws {EngineError} `broken_answer` for what is no JSON, `otherwise` for another shape. */
function parsed<T>(schema: z.ZodType<T>, text: string, otherwise: 'broken_answer' | 'wrong_schema'): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new EngineError('broken_answer', `This is no JSON: ${text.slice(0, SHOWN_CHARS)}`, {
      cause: error,
    });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') || 'it';
  throw new EngineError(
    otherwise,
    `This is not of the shape that was asked for: ${where}: ${issue?.message}`,
  );
}

/** `verbose_json`, with what servers beside the service itself add: a probability for each word. */
const transcriptionSchema = z.object({
  text: z.string(),
  words: z
    .array(
      z.object({ word: z.string(), start: z.number(), end: z.number(), probability: z.number().optional() }),
    )
    .nullish(),
  segments: z
    .array(z.object({ start: z.number(), end: z.number(), avg_logprob: z.number().optional() }))
    .nullish(),
});

export function openAiTranscriber(
  endpoint: Endpoint,
  tools: Tools,
  { speechMs }: Pick<ClientOptions, 'speechMs'>,
): Transcriber {
  const { url, model } = endpoint;
  return {
    model,
    host: hostOf(url),
    async transcribe({ path, mediaType, name, language }: Sound, signal) {
      const began = performance.now();
      const form = new FormData();
      form.append('file', await openAsBlob(path, { type: mediaType }), name);
      form.append('model', model);
      if (language !== null) form.append('language', language);
      form.append('response_format', 'verbose_json');
      form.append('timestamp_granularities[]', 'word');
      form.append('timestamp_granularities[]', 'segment');
      // The platform writes the form; what it wrote is sent by the client that checks addresses.
      const written = new Response(form);
      const contentType = written.headers.get('content-type') as string;
      const posted = { contentType, body: Buffer.from(await written.arrayBuffer()), timeoutMs: speechMs };
      const text = await tools.guard(
        guardKey(endpoint),
        () => post(tools, endpoint, 'audio/transcriptions', posted, signal),
        signal,
      );
      const heard = toTranscription(parsed(transcriptionSchema, text, 'wrong_schema'));
      return { ...boundTranscript(heard), durationMs: Math.round(performance.now() - began) };
    },
  };
}

/** A word has the confidence that it was given, else that of its segment; both are in the order of their times. */
export function toTranscription({
  text,
  words,
  segments,
}: z.infer<typeof transcriptionSchema>): Transcription {
  let at = 0;
  const segmentAt = (start: number) => {
    let segment = segments?.[at];
    for (; segment !== undefined && segment.end <= start; segment = segments?.[at]) at += 1;
    return segment !== undefined && start >= segment.start ? segment : undefined;
  };
  return {
    text: text.trim(),
    words:
      words?.map(({ word, start, end, probability }) => {
        const logarithm = segmentAt(start)?.avg_logprob;
        const confidence = probability ?? (logarithm === undefined ? undefined : Math.exp(logarithm));
        return { word: word.trim(), start, end, ...(confidence !== undefined && { confidence }) };
      }) ?? null,
  };
}
export { transcriptionSchema };
