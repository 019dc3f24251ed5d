/** The request of each endpoint's scenario: the one that the Postman collection sends, about the things of a scene. */
import type { Route } from '../../../shared/contract/common.ts';
import type { RouteName } from '../../../shared/contract/index.ts';
import { routes } from '../../../shared/contract/index.ts';
import { CHAPTERS } from '../../../shared/contract/postman/steps.ts';
import { sendHttp } from '../../support/http.ts';
import type { Studio } from '../../support/studio.ts';
import { type InterviewState, type RoleName, type Scene, scenePath } from '../support/scene.ts';

const steps = CHAPTERS.flatMap((chapter) => chapter.steps);
/** The smallest PNG there is: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export interface Answered {
  status: number;
  /** JSON where it is that, else text. */
  body: any;
}

/** Sends the request of `name` as `role`, about the interview in this state; `body` takes the place of its own. */
export async function send(
  studio: Pick<Studio, 'url'>,
  scene: Scene,
  name: RouteName,
  role: RoleName,
  state: InterviewState,
  body?: object,
): Promise<Answered> {
  const step = steps.find((each) => each.route === name && typeof each.expect === 'number') ??
    steps.find((each) => each.route === name) ?? { query: undefined, body: undefined, file: undefined };
  const filled = (text: string) => fill(text, scene, state);
  const query = step.query === undefined ? '' : `?${filled(step.query)}`;
  const sent = body ?? step.body;
  const json = sent === undefined ? undefined : filled(JSON.stringify(sent));
  const { octets } = routes[name] as Route;
  const form = step.file && !octets ? new Response(upload(name, step.file)) : undefined;
  const type = form?.headers.get('content-type') ?? octets?.mediaType ?? (json && 'application/json');
  const { status, headers, text } = await sendHttp(
    `${studio.url}/api/v1${scenePath(scene, name, state)}${query}`,
    {
      method: routes[name].method,
      headers: {
        ...(role !== 'anonymous' && { authorization: `Bearer ${scene.people[role].token}` }),
        ...(type && { 'content-type': type }),
      },
      body: form ? await form.bytes() : octets && step.file ? step.file.text : json,
    },
  );
  const isJson = headers.get('content-type')?.startsWith('application/json');
  return { status, body: isJson ? JSON.parse(text) : text };
}

function upload(name: RouteName, file: { name: string; type: string; text: string }): FormData {
  const form = new FormData();
  const content = name === 'uploadAvatar' ? PIXEL : file.text;
  form.append('file', new Blob([content], { type: file.type }), file.name);
  return form;
}

/** Puts what the scene has in the place of the collection's variables. */
function fill(text: string, { people, ids }: Scene, state: InterviewState): string {
  const values: Record<string, string | number> = {
    job_id: ids.job,
    interview_id: ids[state],
    question_id: ids.question,
    answer_id: ids.answer,
    refresh: people.owner.refresh,
    run: 'new',
  };
  return text
    .replace(/("?)\{\{(\w+_id)\}\}\1/g, (_, _quote, key: string) => String(values[key]))
    .replace(/kim-\{\{run\}\}@example\.com/g, people.owner.email)
    .replace(/sam-\{\{run\}\}@example\.com/g, people.candidate.email)
    .replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key]));
}

/** A picture and a résumé for those whose ones are asked for. */
export async function giveFiles(studio: Pick<Studio, 'url'>, scene: Scene): Promise<void> {
  for (const role of ['owner', 'candidate'] as const) {
    for (const name of ['uploadAvatar', 'uploadResume'] as const) {
      const { status, body } = await send(studio, scene, name, role, 'scheduled');
      if (status !== 200) throw new Error(JSON.stringify(body));
    }
  }
}
