/** Who listens to which interview, in this process. Messages reach it after their transaction has committed. */
import type { StreamMessage } from '../../shared/protocol/down.ts';

/** Everyone in the interview, or only those who may see scores. */
export type Audience = 'everyone' | 'reviewers';

export interface Listener {
  /** Whether this listener may see scores. */
  readonly seesScores: boolean;
  readonly userId: number;
  /** `text` is the message as it goes on the wire, written once for all listeners. */
  deliver(message: StreamMessage, text: string): void;
  /** Ends the connection; whoever may still listen connects again. */
  drop(): void;
}

export interface Hub {
  publish(interviewId: number, message: StreamMessage, audience: Audience, except?: Listener): void;
  /** Starts listening; call what it returns to stop. */
  listen(interviewId: number, listener: Listener): () => void;
  /** Ends every connection of somebody whose access has changed. */
  drop(userId: number): void;
}

export function createHub(): Hub {
  const rooms = new Map<number, Set<Listener>>();
  return {
    drop(userId) {
      for (const room of rooms.values()) {
        for (const listener of room) if (listener.userId === userId) listener.drop();
      }
    },
    publish(interviewId, message, audience, except) {
      const room = rooms.get(interviewId);
      if (room === undefined) return;
      const text = JSON.stringify(message);
      for (const listener of room) {
        if (listener !== except && (audience === 'everyone' || listener.seesScores)) {
          listener.deliver(message, text);
        }
      }
    },
    listen(interviewId, listener) {
      const room = rooms.get(interviewId) ?? new Set();
      rooms.set(interviewId, room.add(listener));
      return () => {
        room.delete(listener);
        if (room.size === 0 && rooms.get(interviewId) === room) rooms.delete(interviewId);
      };
    },
  };
}
