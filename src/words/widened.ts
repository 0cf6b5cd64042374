/** The shape of a group of words: any string where English has one, any function of the same things. */
export type Widened<Some> = Some extends string
  ? string
  : Some extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Widened<Answer>
    : { readonly [Name in keyof Some]: Widened<Some[Name]> };
