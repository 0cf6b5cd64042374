// A story can be written so that it piles up text or calls until the memory of the whole page is
// used up, which nobody can end from outside in time. So it runs in short stretches, and is looked at
// between them.

/** What is looked at of a story that runs. */
export type Running = {
  readonly ContinueAsync: (milliseconds: number) => void;
  readonly asyncContinueComplete: boolean;
  readonly variablesState: { readonly $: (name: string) => unknown };
  readonly state: {
    readonly callStack: {
      readonly elements: readonly { readonly temporaryVariables: ReadonlyMap<string, unknown> }[];
    };
    readonly evaluationStack: readonly unknown[];
    readonly outputStream: readonly unknown[];
  };
};

/** Milliseconds: a text that is doubled again and again does not get far in so short a time. */
const STRETCH = 5;
const MOST_LETTERS = 200_000;
const MOST_CALLS = 1000;
const MOST_ITEMS = 20_000;

/** Goes on to the end of the line; false when it holds more than any story needs to. */
export function goOnWithinBounds(story: Running, variables: readonly string[]): boolean {
  do {
    story.ContinueAsync(STRETCH);
    if (isExcessive(story, variables)) return false;
  } while (!story.asyncContinueComplete);
  return true;
}

function isExcessive({ state, variablesState }: Running, variables: readonly string[]): boolean {
  const { elements } = state.callStack;
  if (elements.length > MOST_CALLS) return true;
  const items = [
    ...state.evaluationStack,
    ...state.outputStream,
    ...elements.flatMap((element) => [...element.temporaryVariables.values()]),
  ].map(valueIn);
  const held = variables.map((name) => variablesState.$(name));
  return items.length > MOST_ITEMS || lettersOf([...items, ...held]) > MOST_LETTERS;
}

/** inkjs keeps each value in an object of its own. */
const valueIn = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'value' in item ? item.value : null;

const lettersOf = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, one) => sum + (typeof one === 'string' ? one.length : 0), 0);
