import { describe, expect, it } from 'vitest';
import { usableScopes } from '../../../../renderer/features/api-keys/scopes.ts';
import { SCOPES } from '../../../../shared/contract/scopes.ts';

const company = { id: 1, company_name: 'Acme', member_role: 'owner' } as const;
const listed = (me: Parameters<typeof usableScopes>[0]) =>
  usableScopes(me).flatMap(({ resource, deeds }) => deeds.map((deed) => `${resource}:${deed}`));

describe('scopes that a key is offered', () => {
  it('are all that the server knows, for a company’s people', () => {
    expect(listed({ role: 'employer', company }).sort()).toEqual(SCOPES);
  });

  it('leave out what opens nothing to their owner', () => {
    const candidate = listed({ role: 'user', company: null });
    expect(candidate).toContain('interviews:write');
    expect(candidate).not.toContain('webhooks:read');
  });
});
