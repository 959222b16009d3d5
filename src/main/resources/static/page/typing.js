// The three dots. They come only when the answer takes a while, and never stay when none comes.

const AFTER = 600;
const AT_MOST = 30000;
const AFTER_THE_TURN = 1000;

export class Typing {
  #dots = document.getElementById('typing');
  #timer;
  #resize;

  /** @param resize runs a change that may alter the height of the messages */
  constructor(resize) {
    this.#resize = resize;
  }

  expect() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#show(true);
      this.#timer = setTimeout(() => this.#show(false), AT_MOST);
    }, AFTER);
  }

  /** The turn is over: an answer comes at once, or there is none. */
  settle() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(false), AFTER_THE_TURN);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#show(false);
  }

  #show(visible) {
    if (this.#dots.hidden === visible) this.#resize(() => { this.#dots.hidden = !visible; });
  }
}
