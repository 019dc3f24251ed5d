import { describe, expect, it } from 'vitest';
import { titleIn } from '../../../shared/domain/job-text/title.ts';

describe('the title of an advert', () => {
  it.each([
    ['Industrial Electrician', 'Industrial Electrician'],
    ['  # Senior Backend Engineer (Go)  \nWe build …', 'Senior Backend Engineer (Go)'],
    ['Position: HR Business Partner (m/w/d)', 'HR Business Partner'],
    ['Pflegefachkraft (w/m/d) Intensivstation', 'Pflegefachkraft Intensivstation'],
    ['Team Lead, Customer Support – Berlin', 'Team Lead, Customer Support – Berlin'],
    ['C++ Developer', 'C++ Developer'],
  ])('%j is %j', (advert, title) => {
    expect(titleIn(advert)).toBe(title);
  });

  it.each([
    'We are looking for a nurse',
    'About us',
    'Job description',
    'Requirements: Python',
    'Your tasks at our plant',
    'Wir suchen Verstärkung',
    'Acme is a leading maker of pumps.',
    'Have you driven a forklift?',
    'https://example.com/jobs/12',
    'python, sql, docker, kubernetes, terraform, aws, gcp, linux, git, jenkins, ansible',
    'sales',
    '12345',
    '',
    `Nurse ${'x'.repeat(100)}`,
  ])('%j has none', (advert) => {
    expect(titleIn(advert)).toBeNull();
  });
});
