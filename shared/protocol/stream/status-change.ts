import { z } from 'zod';
import { statusSchema } from '../../contract/interviews.ts';
import { at, down } from '../message.ts';

export const statusChange = down(
  'status_change',
  z.object({ status: statusSchema, completion_percentage: z.int(), ...at }),
);
