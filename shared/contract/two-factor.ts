/** A second factor at sign-in: time-based codes (RFC 6238). Source: extensions, "Accounts and access". */
import { z } from 'zod';
import { otpSchema } from './auth.ts';
import { route, textSchema } from './common.ts';
import { messageSchema } from './recovery.ts';

const twoFactor = {
  tag: 'Authentication',
  access: 'user',
  category: 'authentication',
  method: 'POST',
} as const;

export const twoFactorRoutes = {
  setUpTwoFactor: route({
    ...twoFactor,
    answersSecret: true,
    path: '/auth/2fa/setup/',
    summary: 'A new secret for an authenticator app; nothing changes until it is confirmed',
    responses: {
      200: z.object({ secret: z.string(), otpauth_url: z.string() }).meta({ id: 'TwoFactorSetup' }),
    },
    errors: ['AUTHENTICATION_REQUIRED', 'INVALID_STATE'],
  }),
  confirmTwoFactor: route({
    ...twoFactor,
    answersSecret: true,
    path: '/auth/2fa/confirm/',
    summary: 'Turn the second factor on with a first code; answers the recovery codes, once',
    body: z.strictObject({ otp: otpSchema }),
    responses: { 200: z.object({ recovery_codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' }) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'INVALID_STATE'],
  }),
  disableTwoFactor: route({
    ...twoFactor,
    path: '/auth/2fa/disable/',
    summary: 'Turn the second factor off, with a code or a recovery code and the password',
    body: z.strictObject({ otp: otpSchema, password: textSchema.min(1).max(256) }),
    responses: { 200: messageSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'INVALID_STATE'],
  }),
};
