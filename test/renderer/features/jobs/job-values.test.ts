import { describe, expect, it } from 'vitest';
import { changedFields, jobValues, meetChange, pick } from '../../../../renderer/features/jobs/job-values.ts';

const base = jobValues({
  title: 'Engineer',
  description: 'Builds.',
  requirements: 'Python',
  job_focus: 'technical',
  is_active: true,
});

describe('a job that changed while it was edited', () => {
  it('takes what was not touched here, and keeps what was', () => {
    const mine = { ...base, description: 'Builds and mends.' };
    const met = meetChange(base, mine, { ...base, requirements: 'Python, SQL' });
    expect(met.clashes).toEqual([]);
    expect(met.values).toEqual({ ...mine, requirements: 'Python, SQL' });
  });

  it('names a field that both changed, and keeps the words that were written here', () => {
    const met = meetChange(base, { ...base, title: 'Mine' }, { ...base, title: 'Theirs', is_active: false });
    expect(met.clashes).toEqual(['title']);
    expect(met.values).toEqual({ ...base, title: 'Mine', is_active: false });
  });

  it('sees no clash where both wrote the same', () => {
    const same = { ...base, title: 'Same' };
    expect(meetChange(base, same, same)).toEqual({ values: same, clashes: [] });
  });

  it('sends only the fields that differ', () => {
    const mine = { ...base, title: 'Mine', is_active: false };
    expect(pick(mine, changedFields(base, mine))).toEqual({ title: 'Mine', is_active: false });
  });
});
