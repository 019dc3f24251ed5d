import type { RubricPoint, ScoreInput } from '../../../../shared/domain/scoring/types.ts';

export const QUESTION =
  'A report page has become slow since the customer table grew. How would you find the cause and fix it?';

export const POINTS: RubricPoint[] = [
  {
    id: 'measure-first',
    text: 'Measures first: reads the query plan or a trace to see where the time goes before changing anything.',
    synonyms: ['look at the execution plan', 'run explain analyze', 'profile it before touching anything'],
    weight: 2,
  },
  {
    id: 'index',
    text: 'Adds an index on the columns that are filtered and joined, so the database does not scan the whole table.',
    synonyms: ['create an index on that column', 'avoid a full table scan'],
    weight: 1.5,
  },
  {
    id: 'n-plus-one',
    text: 'Looks for many small queries in a loop, and replaces them by one join or a batch.',
    synonyms: ['the n plus one problem', 'one query per row'],
  },
  {
    id: 'paging',
    text: 'Limits the rows to 50 per page instead of loading everything into memory.',
    synonyms: ['add pagination', 'only fetch one page of rows'],
  },
  {
    id: 'verify',
    text: 'Checks the effect on production with the same measurement, and watches the cost of writes.',
    synonyms: ['compare before and after', 'keep an eye on write performance'],
  },
];

/** Written without the words of the synonym phrases where English allows it. */
export const STRONG =
  "Okay, so before I change anything I'd want to know where the time actually goes. I'd grab the slow query and look at " +
  'its plan with explain, on data as large as in production. Most of the time you see that the database scans the whole ' +
  "customer table, and then I'd add an index on the column we filter by and on the one used in the join. I'd also check " +
  'whether the code fires off lots of little queries inside a loop, one per customer, because that is better done as a ' +
  "single join. And nobody reads ten thousand rows, so I'd limit the page to 50 rows rather than load everything. " +
  "Then I'd measure again in production the same way, and watch that writes haven't become too expensive with the index.";

/** As long as the strong answer, and about nothing. */
export const WAFFLE =
  "That's a great question and I think it is really important. In my experience you always have to look at these things " +
  'from different angles and stay positive. I am a very motivated person and I like to get to the bottom of things, and ' +
  'my colleagues would tell you that I never give up. I would talk with everybody who is involved and make sure that we ' +
  'are all on the same side. Communication is key, and good preparation is half the battle. I have had many challenges ' +
  'like that in my career so far and in the end it always worked out fine for everyone. I would do my very best and bring ' +
  'in all my passion, and I am sure that together we would find a good solution that makes everyone happy.';

export const VAGUE =
  'I would look at the query for the report page, because with a bigger customer table the database has more to do. Then I ' +
  'would try to make that query faster, maybe with an index or some caching, and after that I would look if the page is ' +
  'fast again. If it is still slow I would ask somebody from the database team to help me, because they know such things.';

export const input = (answer: string, more: Partial<ScoreInput> = {}): ScoreInput => ({
  question: QUESTION,
  points: POINTS,
  answer,
  ...more,
});
