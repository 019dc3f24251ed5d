import { z } from 'zod';
import { at, down } from '../message.ts';

/** What the client sent could not be used; the connection stays open. */
export const streamError = down('error', z.object({ code: z.string(), message: z.string(), ...at }));
