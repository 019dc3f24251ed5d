import { z } from 'zod';
import { at, down } from '../message.ts';

/** A skill's accumulated score, 0–10. To the employer's sockets, and to the candidate's in practice. */
export const skillUpdate = down('skill_update', z.object({ skill: z.string(), score: z.number(), ...at }));
