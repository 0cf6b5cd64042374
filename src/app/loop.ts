// Event → update → effects → draw. The only place where the model changes hands.

export type Dispatch<Message> = (message: Message) => void;

export type Loop<_Model, Message> = {
  readonly dispatch: Dispatch<Message>;
  /** The same model once more, for when a part of the page has arrived. */
  readonly redraw: () => void;
};

/**
 * Draws once at the start and once after every message, with what its effects have said at once;
 * messages sent meanwhile wait their turn.
 */
export function startLoop<Model, Message, Effect>(parts: {
  readonly initial: readonly [Model, readonly Effect[]];
  readonly update: (model: Model, message: Message) => readonly [Model, readonly Effect[]];
  readonly run: (effect: Effect, dispatch: Dispatch<Message>, model: Model) => void;
  readonly draw: (model: Model, dispatch: Dispatch<Message>) => void;
}): Loop<Model, Message> {
  let [model, effects] = parts.initial;
  const queue: Message[] = [];
  let isBusy = false;
  const runEffects = () => {
    for (const effect of effects) parts.run(effect, dispatch, model);
  };
  const drain = () => {
    do {
      for (let message = queue.shift(); message !== undefined; message = queue.shift()) {
        [model, effects] = parts.update(model, message);
        runEffects();
      }
      parts.draw(model, dispatch);
    } while (queue.length > 0);
  };
  const busily = (work: () => void) => {
    isBusy = true;
    try {
      work();
    } finally {
      isBusy = false;
    }
  };
  const dispatch: Dispatch<Message> = (message) => {
    queue.push(message);
    if (!isBusy) busily(drain);
  };
  busily(() => {
    runEffects();
    drain();
  });
  return { dispatch, redraw: () => parts.draw(model, dispatch) };
}
