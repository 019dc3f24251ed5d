/** When ratings come to be seen by others than their rater. */
import type { Write } from '../../store/store.ts';

/**
 * Scorecards of these interviews may be seen by others from here on, so devices are to hear of them anew: to be called
 * when a rater sends their own, and when the interview is over.
 */
export async function showScorecards({ tx, seq }: Write, interviewIds: readonly number[]): Promise<void> {
  for (let at = 0; at < interviewIds.length; at += 500) {
    const cards = await tx
      .selectFrom('scorecards')
      .select('id')
      .where('interview_id', 'in', interviewIds.slice(at, at + 500))
      .orderBy('id')
      .execute();
    for (const { id } of cards) {
      await tx.updateTable('scorecards').set({ seq: seq() }).where('id', '=', id).execute();
    }
  }
}
