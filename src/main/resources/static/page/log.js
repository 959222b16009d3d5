// The list of messages on the screen. Only what has changed is drawn again, so that focus stays and nothing is read aloud twice.

import { dress, message } from './message.js';

const NEAR = 96;

export class Log {
  #scroll = document.getElementById('scroll');
  #log = document.getElementById('log');
  #latest = document.getElementById('latest');
  #drawn = new Map();
  #atEnd = true;
  #answerDue = false;
  #height = 0;
  #on;

  constructor(on) {
    this.#on = {
      ...on,
      tap: (entry, button) => {
        this.#answerDue = button.lasts === true;
        on.tap(entry, button);
      },
    };
    this.#latest.addEventListener('click', () => this.#toEnd());
    this.#scroll.addEventListener('scroll', () => {
      const atEnd = this.#isAtEnd();
      if (atEnd) this.#latest.hidden = true;
      if (this.#scroll.clientHeight === this.#height) this.#atEnd = atEnd;
    });
    // the keyboard of a phone takes room, or the screen is turned: only the scrolling before it tells where one was
    new ResizeObserver(() => {
      this.#height = this.#scroll.clientHeight;
      if (this.#atEnd) this.#scroll.scrollTop = this.#scroll.scrollHeight;
    }).observe(this.#scroll);
  }

  /** Shows these messages and no others. */
  show(entries) {
    const first = this.#drawn.size === 0;
    const follow = first || this.#isAtEnd();
    this.#log.setAttribute('aria-busy', String(first));
    const { fresh, changed } = this.#place(this.#elements(entries));
    this.#log.setAttribute('aria-busy', 'false');
    if (changed.length > 0) this.#reveal(changed, follow);
    if (fresh.length > 0) this.#follow(fresh, follow, first);
  }

  /** Keeps the end in view when the room below the messages changes. */
  keepEnd(change) {
    const follow = this.#drawn.size > 0 && this.#isAtEnd();
    change();
    if (follow) this.#scroll.scrollTop = this.#scroll.scrollHeight;
  }

  #elements(entries) {
    const lastOwn = entries.findLast(isOwn);
    const open = new Set(entries.slice(openFrom(entries)));
    const shown = entries.filter((entry) => !isOnCard(entry));
    const made = [];
    let day = 0;
    shown.forEach((entry, i) => {
      const today = new Date(entry.at).setHours(0, 0, 0, 0);
      if (today > day) made.push(this.#keyed('day ' + today, dayName(entry.at), () => separator(entry.at)));
      day = Math.max(day, today);
      const element = this.#keyed(entry.id, content(entry), () => message(entry, this.#on));
      dress(element, {
        live: lasts(entry) ? !entry.tapped : open.has(entry),
        chosen: entry.tapped ?? chosenAfter(shown, i),
        editable: entry === lastOwn && !entry.state && !isTap(entry),
        state: entry.state,
        at: entry.at,
      });
      const next = shown[i + 1];
      element.classList.toggle('followed', next?.from === entry.from && minutesBetween(entry, next) < 3);
      made.push(element);
    });
    return made;
  }

  #keyed(key, print, make) {
    const known = this.#drawn.get(key);
    if (known?.print === print) return known.element;
    const element = make();
    element.dataset.key = key;
    this.#drawn.set(key, { print, element });
    return element;
  }

  #place(elements) {
    const before = new Set([...this.#log.children].map((child) => child.dataset.key));
    const focused = this.#log.contains(document.activeElement) ? document.activeElement : null;
    const changed = [];
    elements.forEach((element, i) => {
      const there = this.#log.children[i];
      if (there === element) return;
      if (there && there.dataset.key === element.dataset.key) {
        there.replaceWith(element);
        if (element.matches('.coach')) changed.push(element);
      } else {
        this.#log.insertBefore(element, there ?? null);
      }
    });
    while (this.#log.children.length > elements.length) this.#log.lastElementChild.remove();
    const kept = new Set(elements.map((element) => element.dataset.key));
    for (const key of this.#drawn.keys()) if (!kept.has(key)) this.#drawn.delete(key);
    if (focused && (!focused.isConnected || focused.disabled)) this.#on.lostFocus();
    const fresh = elements.filter((element) => !before.has(element.dataset.key) && element.matches('.message'));
    return { fresh, changed };
  }

  /** Shows that these have changed where they stand; of what was tapped, nothing is left out of view. */
  #reveal(changed, follow) {
    changed.forEach((element) => element.classList.add('changed'));
    if (follow) this.#scroll.scrollTop = this.#scroll.scrollHeight;
    if (this.#answerDue) changed[0].scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#answerDue = false;
  }

  /** Goes to what is new; of an answer that is taller than the screen, to its beginning. */
  #follow(fresh, follow, first) {
    const mine = this.#answerDue || fresh.some((element) => element.matches('.you'));
    this.#answerDue = false;
    if (!follow && !mine) {
      this.#latest.hidden = false;
      return;
    }
    if (first) {
      this.#scroll.scrollTop = this.#scroll.scrollHeight;
      return;
    }
    fresh.forEach((element) => element.classList.add('fresh'));
    const end = this.#scroll.scrollHeight - this.#scroll.clientHeight;
    const start = fresh[0].offsetTop - 24;
    this.#atEnd = end - start < NEAR;
    // at once: an answer that comes while the screen still glides would find it away from the end, and not be followed
    this.#scroll.scrollTo({ top: Math.min(end, start), behavior: 'instant' });
  }

  #toEnd() {
    this.#latest.hidden = true;
    this.#scroll.scrollTo({ top: this.#scroll.scrollHeight, behavior: calm() ? 'instant' : 'smooth' });
  }

  #isAtEnd() {
    return this.#scroll.scrollHeight - this.#scroll.scrollTop - this.#scroll.clientHeight < NEAR;
  }
}

/** Whether the person said it, by words or by a tap. */
export function isOwn(entry) {
  return entry.from === 'you';
}

/** Whether it is a tap, of which the entry holds the label. */
function isTap(entry) {
  return entry.id.startsWith('tap-') || isOnCard(entry);
}

/** Whether it is a tap on a card: it takes no turn of the talk, and the card itself shows what came of it. */
function isOnCard(entry) {
  return entry.id.startsWith('card-');
}

/** Whether its buttons stay good whatever is said behind them. */
function lasts(entry) {
  return (entry.buttons ?? []).some((button) => button.lasts);
}

/**
 * From where on other buttons answer: behind the person's last turn, and none before the newest question. A turn that was answered
 * aside, such as /help, counts for none.
 */
function openFrom(entries) {
  const question = entries.findLastIndex((entry) => (entry.buttons ?? []).some((button) => button.tap && !button.lasts));
  return 1 + entries.findLastIndex((entry, i) => isOwn(entry)
    && (i < question || !isOnCard(entry) && !isAnsweredAside(entries, i)));
}

function isAnsweredAside(entries, turn) {
  const next = entries.findIndex((entry, i) => i > turn && isOwn(entry));
  return entries.slice(turn + 1, next < 0 ? undefined : next).some((entry) => entry.aside);
}

function calm() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function content(entry) {
  return JSON.stringify([entry.text, entry.spans, entry.buttons, entry.attachment, entry.picture]);
}

function chosenAfter(entries, i) {
  const answer = entries.slice(i + 1).find(isOwn);
  return answer && isTap(answer) ? answer.text : undefined;
}

function minutesBetween(one, other) {
  return (new Date(other.at) - new Date(one.at)) / 60000;
}

function separator(at) {
  const element = document.createElement('div');
  element.className = 'day';
  element.textContent = dayName(at);
  return element;
}

function dayName(at) {
  const date = new Date(at);
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86400000);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  const format = { weekday: 'long', day: 'numeric', month: 'long' };
  if (days > 180) format.year = 'numeric';
  return date.toLocaleDateString('en-GB', format);
}
