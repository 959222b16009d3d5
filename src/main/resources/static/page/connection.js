// The line to the server: the transcript first, then live events. After any break both begin anew, by themselves.

const FIRST_WAIT = 500;
const LONGEST_WAIT = 5000;

export class Connection {
  #on;
  #source;
  #wait = FIRST_WAIT;
  #timer;
  #loading = 0;
  #early = [];

  /** @param on { transcript(entries), entry(entry), online(), offline() } */
  constructor(on) {
    this.#on = on;
    window.addEventListener('online', () => this.open());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#look();
    });
  }

  /** Fetches the transcript, which also gives a first visitor their id, and then listens. */
  async open() {
    this.#close();
    if (await this.#load()) this.#listen();
    else this.#lost();
  }

  #listen() {
    this.#close();
    const source = new EventSource('api/events');
    this.#source = source;
    source.onopen = () => this.#opened();
    source.onerror = () => {
      if (source === this.#source) this.#lost();
    };
    source.addEventListener('entry', (event) => this.#entry(JSON.parse(event.data)));
    source.addEventListener('reset', () => this.#look());
  }

  async #opened() {
    // what came between the first look and now
    if (await this.#load()) {
      this.#wait = FIRST_WAIT;
      this.#on.online();
    } else {
      this.#lost();
    }
  }

  async #look() {
    if (!(await this.#load())) this.#lost();
  }

  /** Fetches the transcript; events that come meanwhile are newer than it or the same, and follow it. */
  async #load() {
    this.#loading++;
    try {
      const response = await fetch('api/transcript', { headers: { Accept: 'application/json' } });
      if (!response.ok) return false;
      this.#on.transcript(await response.json());
      return true;
    } catch {
      return false;
    } finally {
      this.#loading--;
      if (this.#loading === 0) this.#early.splice(0).forEach((entry) => this.#on.entry(entry));
    }
  }

  #entry(entry) {
    if (this.#loading > 0) this.#early.push(entry);
    else this.#on.entry(entry);
  }

  #lost() {
    this.#close();
    this.#on.offline();
    this.#timer = setTimeout(() => this.open(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }
}
