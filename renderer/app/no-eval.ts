/** Must come before the first schema: zod would compile schemas with eval, which the security policy refuses. */
import { config } from 'zod';

config({ jitless: true });
