import { type ApiKey, KEY_PREFIXES } from '../../../shared/contract/api-keys.ts';
import { wireTime } from '../../http/time.ts';
import type { ApiKeyRow } from './api-keys.repository.ts';

export const toApiKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix as ApiKey['prefix'],
  last_four: row.last_four,
  scopes: JSON.parse(row.scopes),
  sandbox: row.prefix === KEY_PREFIXES.sandbox,
  created_at: wireTime(row.created_at),
  last_used_at: wireTime(row.last_used_at),
  expires_at: wireTime(row.expires_at),
});
