/** Something in an accepted record that could not be read, was left out, or should be looked at. */
export interface FeedWarning {
  /** The record in the feed: a file name or the source's own reference. */
  readonly id: string;
  readonly message: string;
}
