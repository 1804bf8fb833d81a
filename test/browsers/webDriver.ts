/** The W3C's WebDriver protocol, as much of it as the journey needs. Source: w3.org/TR/webdriver2 */

export class WebDriver {
  private constructor(private readonly session: string) {}

  /**
   * @param driver address of a driver that is about to start
   * @param capabilities what the browser must be or do
   */
  static async start(driver: string, capabilities: object): Promise<WebDriver> {
    await untilReady(driver);
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await ask<{ sessionId: string }>(`${driver}/session`, body);
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  goTo = (url: string): Promise<void> => this.post('url', { url });

  execute = <T>(script: string, args: unknown[]): Promise<T> => this.post('execute/sync', { script, args });

  /** One action of the mouse; what is pressed stays so until it is released. */
  mouse = (action: object): Promise<void> =>
    this.perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] });

  key = (value: string): Promise<void> =>
    this.perform({
      type: 'key',
      id: 'keyboard',
      actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })),
    });

  resize = (width: number, height: number): Promise<void> => this.post('window/rect', { width, height });

  /** A PNG in base 64. */
  screenshot = (): Promise<string> => ask(`${this.session}/screenshot`);

  end = (): Promise<void> => ask(this.session, undefined, 'DELETE');

  private perform = (source: object): Promise<void> => this.post('actions', { actions: [source] });

  private post = <T>(command: string, body: object): Promise<T> => ask(`${this.session}/${command}`, body);
}

/** @throws Error with the driver's words where it refuses */
async function ask<T>(url: string, body?: object, method = body ? 'POST' : 'GET'): Promise<T> {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${url}: ${value.error}: ${value.message}`);
  return value;
}

async function untilReady(driver: string): Promise<void> {
  for (let tries = 300; ; tries--) {
    try {
      return await ask(`${driver}/status`);
    } catch (error) {
      if (tries === 0) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
