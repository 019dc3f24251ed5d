/** Files of an account: its picture and its résumé. Source: extensions, "Accounts and access"; security checklist, "uploads". */
import { idParams, route } from './common.ts';
import { userSchema } from './users.ts';

const MIB = 1024 * 1024;
export const AVATAR = { types: ['image/png', 'image/jpeg', 'image/webp'], maxBytes: 2 * MIB } as const;
export const RESUME = {
  types: [
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/plain',
  ],
  maxBytes: 10 * MIB,
} as const;

const uploads = { tag: 'Users', access: 'user', category: 'general' } as const;
const avatar = { ...uploads, path: '/users/me/avatar/' } as const;
const resume = { ...uploads, path: '/users/me/resume/' } as const;
const refusals = [
  'VALIDATION_ERROR',
  'AUTHENTICATION_REQUIRED',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
] as const;
const found = ['AUTHENTICATION_REQUIRED', 'RESOURCE_NOT_FOUND'] as const;

export const uploadRoutes = {
  uploadAvatar: route({
    ...avatar,
    method: 'POST',
    summary: "Put a picture (PNG, JPEG or WebP) in the place of the caller's present one",
    multipart: AVATAR,
    responses: { 200: userSchema },
    errors: refusals,
  }),
  getOwnAvatar: route({
    ...avatar,
    method: 'GET',
    summary: "The caller's picture",
    file: AVATAR.types,
    responses: { 200: null },
    errors: found,
  }),
  deleteAvatar: route({
    ...avatar,
    method: 'DELETE',
    summary: "Delete the caller's picture",
    responses: { 204: null },
    errors: found,
  }),
  getAvatar: route({
    ...uploads,
    method: 'GET',
    path: '/users/{id}/avatar/',
    summary: 'The picture of somebody whom the caller works with or meets in an interview',
    params: idParams,
    file: AVATAR.types,
    responses: { 200: null },
    errors: found,
  }),
  uploadResume: route({
    ...resume,
    method: 'POST',
    summary: "Put a résumé (PDF, DOCX or plain text) in the place of the caller's present one",
    multipart: RESUME,
    responses: { 200: userSchema },
    errors: refusals,
  }),
  getResume: route({
    ...resume,
    method: 'GET',
    summary: "The caller's résumé, to save",
    file: RESUME.types,
    responses: { 200: null },
    errors: found,
  }),
  deleteResume: route({
    ...resume,
    method: 'DELETE',
    summary: "Delete the caller's résumé",
    responses: { 204: null },
    errors: found,
  }),
};
