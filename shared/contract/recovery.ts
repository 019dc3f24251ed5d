/** Proving an address, and getting back in. Source: extensions, "Accounts and access". */
import { z } from 'zod';
import { emailSchema, passwordSchema } from './auth.ts';
import { route, textSchema } from './common.ts';

export const messageSchema = z.object({ message: z.string() });
/** A secret that came by mail. */
const mailedTokenSchema = textSchema.min(1).max(200);

const recovery = {
  tag: 'Authentication',
  access: 'public',
  category: 'authentication',
  method: 'POST',
  responses: { 200: messageSchema },
} as const;

export const recoveryRoutes = {
  verifyEmail: route({
    ...recovery,
    path: '/auth/verify-email/',
    summary: 'Prove an email address with the token that was sent to it',
    body: z.strictObject({ token: mailedTokenSchema }),
    errors: ['VALIDATION_ERROR'],
  }),
  resendVerification: route({
    ...recovery,
    path: '/auth/verify-email/resend/',
    access: 'user',
    summary: 'Send the caller another verification mail',
    errors: ['AUTHENTICATION_REQUIRED', 'INVALID_STATE'],
  }),
  requestPasswordReset: route({
    ...recovery,
    path: '/auth/password/reset/',
    summary: 'Ask for a mail to choose a new password; the answer is the same for an unknown address',
    body: z.strictObject({ email: emailSchema }),
    errors: ['VALIDATION_ERROR'],
  }),
  confirmPasswordReset: route({
    ...recovery,
    path: '/auth/password/reset/confirm/',
    summary: 'Choose a new password with the mailed token; ends every session',
    body: z.strictObject({ token: mailedTokenSchema, password: passwordSchema }),
    errors: ['VALIDATION_ERROR'],
  }),
  changePassword: route({
    ...recovery,
    path: '/auth/password/change/',
    access: 'user',
    summary: "Change the caller's password; ends every other session",
    body: z.strictObject({ current_password: textSchema.min(1).max(256), new_password: passwordSchema }),
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'INVALID_STATE'],
  }),
};
