// Event → update → effects → draw. The only place where the model changes hands, and the only one
// that decides what a fault of our own code ends: nothing here ends the loop.

export type Dispatch<Message> = (message: Message) => void;

export type Loop<_Model, Message> = {
  readonly dispatch: Dispatch<Message>;
  /** The same model once more, for when a part of the page has arrived. */
  readonly redraw: () => void;
};

/** What threw. After a fault in `update` the model is as it was before the message. */
export type Fault<Message, Effect> =
  | { readonly in: 'update'; readonly message: Message; readonly error: unknown }
  | { readonly in: 'effect'; readonly effect: Effect; readonly error: unknown }
  | { readonly in: 'draw'; readonly error: unknown };

/**
 * Draws once at the start and once after every message, with what its effects have said at once;
 * messages sent meanwhile wait their turn.
 */
export function startLoop<Model, Message, Effect>(parts: {
  readonly initial: readonly [Model, readonly Effect[]];
  readonly update: (model: Model, message: Message) => readonly [Model, readonly Effect[]];
  readonly run: (effect: Effect, dispatch: Dispatch<Message>, model: Model) => void;
  readonly draw: (model: Model, dispatch: Dispatch<Message>) => void;
  /** What it answers is a message of its own. */
  readonly failed: (fault: Fault<Message, Effect>) => Message | null;
}): Loop<Model, Message> {
  let [model, effects] = parts.initial;
  const queue: Message[] = [];
  let isBusy = false;
  const failed = (fault: Fault<Message, Effect>) => {
    const answer = parts.failed(fault);
    if (answer) queue.push(answer);
  };
  const step = (message: Message) => {
    try {
      [model, effects] = parts.update(model, message);
    } catch (error) {
      effects = [];
      failed({ in: 'update', message, error });
    }
  };
  const runEffects = () => {
    for (const effect of effects)
      try {
        parts.run(effect, dispatch, model);
      } catch (error) {
        failed({ in: 'effect', effect, error });
      }
  };
  const draw = () => {
    try {
      parts.draw(model, dispatch);
    } catch (error) {
      failed({ in: 'draw', error });
    }
  };
  const drain = () => {
    do {
      for (let message = queue.shift(); message !== undefined; message = queue.shift()) {
        step(message);
        runEffects();
      }
      draw();
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
  return { dispatch, redraw: () => isBusy || busily(drain) };
}
