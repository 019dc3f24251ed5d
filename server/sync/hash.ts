/** What a mutation's hash is taken of. Source: sync protocol, "Endpoints" and rule 1. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Mutation } from '../../shared/protocol/sync/messages.ts';

/** Hexadecimal SHA-256 of a mutation without its hash, as canonical JSON (RFC 8785). */
export const mutationHash = (mutation: Omit<Mutation, 'sha256'>): string =>
  createHash('sha256')
    .update(canonicalize(mutation) as string)
    .digest('hex');
