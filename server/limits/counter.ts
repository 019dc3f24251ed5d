/** Counting in fixed windows: a window opens with the first request and closes after its length. */

export interface Counted {
  /** How often in the open window, this time included. */
  n: number;
  /** When the window closes. */
  resetsAt: Date;
}

/** Where the counts are kept; what shares it shares the counts. */
export interface Counter {
  take(key: string, windowSeconds: number): Promise<Counted>;
  close(): Promise<void>;
}
