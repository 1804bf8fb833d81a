/** What a worker's global scope and a MessagePort have in common. */
interface Taken<Message> {
  onmessage: ((event: MessageEvent<Message>) => unknown) | null;
}

/**
 * Hears a port, alone: two servers on one would each answer every message.
 *
 * @throws Error where it is heard already, as by an entry that the browser has run twice
 */
export function takePort<Message>(port: Taken<Message>, hear: (message: Message) => void): void {
  if (port.onmessage) throw new Error('This port has a server already.');
  port.onmessage = ({ data }) => hear(data);
}
