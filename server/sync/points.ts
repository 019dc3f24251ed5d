/**
 * Places at which the end of the process would hurt most: within a transaction, or between two that belong together.
 * Whoever listens hears the name as it is passed; nobody does but a test that ends the process there. Source: sync
 * protocol, "Faults that it must survive", "Real processes".
 */
import { channel } from 'node:diagnostics_channel';

export const POINTS = [
  /** Within the transaction of what a person did. */
  'device: taken down',
  /** Within the transaction that connects, with all that the studio holds queued. */
  'device: connecting',
  'device: sending',
  /** The other side has committed. */
  'device: answered',
  'device: taken note of',
  /** Within the transaction that makes an attempt of an interview. */
  'device: attempt kept',
  'device: page staged',
  /** Within the transaction of rows that were fetched. */
  'device: applying',
  'device: portion applied',
  /** Within the transaction that makes a device known. */
  'hosted: registering',
  /** Within the transaction of a push, with all its effects. */
  'hosted: taking',
  /** It is committed, and nobody was told. */
  'hosted: taken',
  'hosted: pulled',
] as const;
export type Point = (typeof POINTS)[number];

export const points = channel('jobhive.sync.points');

export function pass(point: Point): void {
  if (points.hasSubscribers) points.publish(point);
}
