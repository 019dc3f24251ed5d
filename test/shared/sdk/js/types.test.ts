/** The types that callers see; the compiler is the one that tests them. */
import { expectTypeOf, test } from 'vitest';
import type { ErrorCode as ContractCode } from '../../../../shared/contract/common.ts';
import type {
  Interview as ContractInterview,
  InterviewListItem as ContractItem,
} from '../../../../shared/contract/interviews.ts';
import type { Job as ContractJob } from '../../../../shared/contract/jobs.ts';
import type { StreamMessage as ContractMessage } from '../../../../shared/protocol/down.ts';
import type { JobHiveError } from '../../../../shared/sdk/js/errors.ts';
import type {
  ErrorCode,
  Interview,
  InterviewListItem,
  Job,
  JobHive,
  Page,
  Pages,
  Question,
  StreamMessage,
  User,
} from '../../../../shared/sdk/js/index.ts';

type CamelName<N extends string> = N extends `${infer A}_${infer B}` ? `${A}${Capitalize<CamelName<B>>}` : N;
/** What the contract's own types say, in camelCase: the generated ones must say the same. */
type Camel<T> = T extends readonly (infer I)[]
  ? Camel<I>[]
  : T extends object
    ? string extends keyof T
      ? { [K in keyof T]: Camel<T[K]> }
      : { [K in keyof T as CamelName<K & string>]: Camel<T[K]> }
    : T;

test('the generated types are those of the contract', () => {
  expectTypeOf<Camel<ContractInterview>>().toExtend<Interview>();
  expectTypeOf<Interview>().toExtend<Camel<ContractInterview>>();
  expectTypeOf<Camel<ContractItem>>().toExtend<InterviewListItem>();
  expectTypeOf<InterviewListItem>().toExtend<Camel<ContractItem>>();
  expectTypeOf<Camel<ContractJob>>().toExtend<Job>();
  expectTypeOf<Job>().toExtend<Camel<ContractJob>>();
  expectTypeOf<Camel<ContractMessage>>().toExtend<StreamMessage>();
  expectTypeOf<StreamMessage>().toExtend<Camel<ContractMessage>>();
  expectTypeOf<ErrorCode>().toEqualTypeOf<ContractCode>();
});

test('methods take and give what the contract says', () => {
  type Interviews = JobHive['interviews'];
  type Body = Parameters<Interviews['create']>[0];
  expectTypeOf<{ jobId: 123; scheduledTime: string; maxDurationMinutes: 30 }>().toExtend<Body>();
  expectTypeOf<{ scheduledTime: Date }>().toExtend<Body>();
  expectTypeOf<{ jobId: string }>().not.toExtend<Body>();
  expectTypeOf<{ difficulty: 'hard' }>().not.toExtend<Body>();
  expectTypeOf<ReturnType<Interviews['create']>>().toEqualTypeOf<Promise<Interview>>();
  expectTypeOf<ReturnType<Interviews['nextQuestion']>>().toEqualTypeOf<Promise<Question | undefined>>();
  expectTypeOf<ReturnType<JobHive['jobs']['delete']>>().toEqualTypeOf<Promise<void>>();
  expectTypeOf<ReturnType<Interviews['list']>>().toEqualTypeOf<Pages<InterviewListItem>>();
  expectTypeOf<ReturnType<Pages<Job>['page']>>().toEqualTypeOf<Promise<Page<Job>>>();
  expectTypeOf<User['socialLinks']>().toEqualTypeOf<Record<string, string>>();

  type Query = NonNullable<Parameters<Interviews['list']>[0]>;
  expectTypeOf<Query['isPractice']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<Query['limit']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<{ status: 'finished' }>().not.toExtend<Query>();
});

test('an error knows the codes of the contract', () => {
  expectTypeOf<'CONSENT_REQUIRED'>().toExtend<JobHiveError['code']>();
  expectTypeOf<JobHiveError['details']>().toEqualTypeOf<Record<string, string[]>>();
});

test('an update is told apart by its type', () => {
  type Status = Extract<StreamMessage, { type: 'status_change' }>['data'];
  expectTypeOf<Status['completionPercentage']>().toBeNumber();
});
