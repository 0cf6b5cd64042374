// A platform may lack, refuse or break any part of its audio, at any call: then there is silence, and
// one line in the console says why.

let hasTold = false;

/** The same function, which never throws; `otherwise`: what it gives where it would have thrown. */
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
