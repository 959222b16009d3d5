// What the person said and the server hasn't confirmed yet. One thing leaves at a time, in order, under the same id until it
// is confirmed, so a repetition does nothing twice. It outlives a reload of the page.

const KEY = 'trust-coach-outbox';
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 8000;
const PATIENCE = 35000;

export class Outbox {
  #items = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  #on;
  #begun = false;
  #running = false;
  #wake = () => {};

  /** @param on { changed(), taken(), refused(item, sentence) } */
  constructor(on) {
    this.#on = on;
  }

  /** Sends what waits; until then everything does. */
  begin() {
    this.#begun = true;
    this.run();
  }

  /** Words on their way, oldest first. */
  get items() {
    return this.#items;
  }

  add(item) {
    this.#items.push({ ...item, state: 'sending' });
    this.#changed();
    this.run();
  }

  /** Forgets what is confirmed and stands in the transcript now. */
  drop(isThere) {
    this.#items = this.#items.filter((item) => !(item.state === 'sent' && isThere(item)));
  }

  /** Tries again at once: the server is back. */
  kick() {
    this.#wake();
    this.run();
  }

  async run() {
    if (this.#running || !this.#begun) return;
    this.#running = true;
    let wait = FIRST_WAIT;
    for (let item = this.#next(); item; item = this.#next()) {
      if (await this.#send(item)) {
        wait = FIRST_WAIT;
      } else {
        await this.#pause(wait);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      }
    }
    this.#running = false;
  }

  #next() {
    return this.#items.find((item) => item.state !== 'sent');
  }

  /** Whether the item is settled, one way or the other. */
  async #send(item) {
    const answer = await post(item.path, item.body);
    if (answer.again) {
      item.state = 'waiting';
      this.#changed();
      return false;
    }
    if (answer.refused) {
      this.#items = this.#items.filter((other) => other !== item);
      this.#on.refused(item, answer.refused);
    } else {
      item.state = 'sent';
      if (!answer.kept) this.#items = this.#items.filter((other) => other !== item);
      this.#on.taken();
    }
    this.#changed();
    return true;
  }

  #pause(wait) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #changed() {
    this.#store();
    this.#on.changed();
  }

  #store() {
    sessionStorage.setItem(KEY, JSON.stringify(this.#items.filter((item) => item.state !== 'sent')));
  }
}

async function post(path, body) {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return { kept: answer.kept !== false };
    const later = response.status >= 500 || response.status === 429 || response.status === 408;
    return later ? { again: true } : { refused: answer.message ?? 'This could not be sent.' };
  } catch {
    return { again: true };
  }
}
