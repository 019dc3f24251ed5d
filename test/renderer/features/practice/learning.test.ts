import { expect, it } from 'vitest';
import { stepsOf } from '../../../../renderer/features/practice/learning.ts';

type Path = Parameters<typeof stepsOf>[0][number];
const resource = (id: number, url: string, completed = false) =>
  ({ id, url, completed }) as Path['resources'][number];
const path = (id: number, interview_session: number, resources: Path['resources']) =>
  ({ id, interview_session, resources }) as Path;

it('several paths are one list: each thing once, done where any of them says so, with every place that it has', () => {
  const steps = stepsOf([
    path(1, 10, [resource(100, 'a'), resource(101, 'b')]),
    path(2, 20, [resource(200, 'b', true), resource(201, 'c')]),
  ]);
  expect(steps.map(({ resource: { url, completed } }) => [url, completed])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
  ]);
  expect(steps[1]?.places).toEqual([
    { interviewId: 10, pathId: 1, resourceId: 101 },
    { interviewId: 20, pathId: 2, resourceId: 200 },
  ]);
});
