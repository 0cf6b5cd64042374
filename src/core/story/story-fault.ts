/** A fault of the story itself while it runs: out of content, or more than can be held. */
export class StoryFault extends Error {
  override readonly name = 'StoryFault';
  /** The knot or function in which it happened; empty where that is not known. */
  readonly knot: string;

  constructor(sentence: string, knot = '') {
    super(sentence);
    this.knot = knot;
  }
}
