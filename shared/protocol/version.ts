/** WebSocket close codes. Source: extensions, "WebSocket". */
export const CLOSE = {
  unauthenticated: 4401,
  forbidden: 4403,
  notFound: 4404,
  /** The client reads too slowly: reconnect with `since`. */
  tooSlow: 1013,
} as const;
