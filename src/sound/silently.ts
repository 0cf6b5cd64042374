// A platform may lack or refuse any part of its audio, at any call. Then there is silence, and one line in
// the console says why.

let hasTold = false;

/** The same function without its exceptions; `otherwise` is what it returns in place of one. */
export function silently<Args extends readonly unknown[], Answer>(
  work: (...args: Args) => Answer,
  otherwise: Answer,
): (...args: Args) => Answer;
export function silently<Args extends readonly unknown[]>(
  work: (...args: Args) => void,
): (...args: Args) => void;
export function silently<Args extends readonly unknown[], Answer>(
  work: (...args: Args) => Answer,
  otherwise?: Answer,
) {
  return (...args: Args) => {
    try {
      return work(...args);
    } catch (fault) {
      if (!hasTold) console.info('There may be no sound:', fault);
      hasTold = true;
      return otherwise;
    }
  };
}
