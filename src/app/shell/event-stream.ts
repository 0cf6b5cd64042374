// Reads `text/event-stream` from an answer of `fetch`. An `EventSource` sends no headers of one's own,
// tells no status, and says nothing of a connection that has gone silent.

/** Called with what each event says, and with null for each comment; ends where the stream does. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  heard: (data: string | null) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const events = text.split(/\r?\n\r?\n/);
    text = events.pop() ?? '';
    for (const event of events) heard(dataOf(event));
  }
}

function dataOf(event: string): string | null {
  const lines = event.split(/\r?\n/).filter((line) => line.startsWith('data:'));
  return lines.length > 0 ? lines.map((line) => line.replace(/^data: ?/, '')).join('\n') : null;
}
