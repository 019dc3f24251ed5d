/** Examples of what is sent: those of the Postman collection, which a test sends to a real server. */
import type { RouteName } from '../index.ts';
import { CHAPTERS } from '../postman/steps.ts';

/** The body of a step of a route, with something in the place of each variable; of one that succeeds, where one does. */
export function exampleOf(route: RouteName): unknown {
  const steps = CHAPTERS.flatMap((chapter) => chapter.steps).filter(
    (each) => each.route === route && each.body !== undefined,
  );
  const step = steps.find(({ expect }) => typeof expect === 'number') ?? steps[0];
  if (step === undefined) return undefined;
  const text = JSON.stringify(step.body)
    .replace(/"\{\{\w+_id\}\}"/g, '7')
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => (name === 'run' ? '7' : `the-${name}`));
  return JSON.parse(text);
}
