// Where the person writes. Keeps an unfinished text over a reload.

import { icon } from './icons.js';

const KEY = 'trust-coach-draft';
const LIMIT = 4096;
const TELL_FROM = LIMIT - 400;

export class Composer {
  #words = document.getElementById('words');
  #send = document.getElementById('send');
  #room = document.getElementById('room');
  #editing = document.getElementById('editing');
  #edited = null;
  #laidAside = '';
  #on;

  /** @param on { say(text), change(entry, text), resize(change) } */
  constructor(on) {
    this.#on = on;
    this.#send.append(icon('send'));
    this.#words.value = sessionStorage.getItem(KEY) ?? '';
    this.#words.addEventListener('input', () => this.#typed());
    this.#words.addEventListener('keydown', (event) => this.#key(event));
    document.getElementById('cancel').addEventListener('click', () => this.#leave());
    document.getElementById('composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#typed();
  }

  focus() {
    this.#words.focus({ preventScroll: true });
  }

  /** Lets the person change what they said; what they were writing is laid aside meanwhile. */
  edit(entry) {
    if (!this.#edited) this.#laidAside = this.#words.value;
    this.#edited = entry;
    this.#fill(entry.text);
    this.#editing.hidden = false;
    this.focus();
  }

  /** Gives words back that could not be sent, unless something else is being written. */
  giveBack(text) {
    if (this.#words.value.trim() === '') this.#fill(text);
    this.focus();
  }

  #leave() {
    this.#edited = null;
    this.#editing.hidden = true;
    this.#fill(this.#laidAside);
    this.focus();
  }

  #key(event) {
    // while a word is being composed, Enter belongs to the input method
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape' && this.#edited) {
      this.#leave();
    }
  }

  #submit() {
    const text = this.#words.value.trim();
    if (text === '' || text.length > LIMIT) {
      this.focus();
      return;
    }
    const edited = this.#edited;
    if (edited) {
      this.#leave();
      if (text !== edited.text) this.#on.change(edited, text);
    } else {
      this.#fill('');
      this.#on.say(text);
    }
    this.focus();
  }

  #fill(text) {
    this.#words.value = text;
    this.#typed();
  }

  #typed() {
    const text = this.#words.value;
    if (!this.#edited) sessionStorage.setItem(KEY, text);
    this.#on.resize(() => this.#grow());
    const length = text.trim().length;
    this.#send.classList.toggle('idle', length === 0 || length > LIMIT);
    this.#room.textContent = roomLeft(length);
    this.#room.classList.toggle('over', length > LIMIT);
  }

  #grow() {
    this.#words.style.height = 'auto';
    this.#words.style.height = this.#words.scrollHeight + 'px';
  }
}

function roomLeft(length) {
  if (length > LIMIT) return `${length - LIMIT} characters too many. Please shorten it, or send it in parts.`;
  return length > TELL_FROM ? `Room for ${LIMIT - length} more characters` : '';
}
