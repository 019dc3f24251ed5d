/** Less than this of a point is chance: any talk shares a word with it. From here on it was said in part. */
export const PARTLY_FROM = 0.2;
