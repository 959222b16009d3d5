// Puts the parts of the page together. Two things make up what is seen: the entries of the transcript, as the server knows
// them, and the words that are still on their way there.

import { Composer } from './composer.js';
import { Connection } from './connection.js';
import { icon } from './icons.js';
import { isOwn, Log } from './log.js';
import { Outbox } from './outbox.js';
import { offerReload } from './reload.js';
import { Typing } from './typing.js';
import { tellZoneAgain, zoneToTell } from './zone.js';

const TITLE = document.title;
const welcome = document.getElementById('welcome');
const offline = document.getElementById('offline');
const notice = document.getElementById('notice');
const said = document.getElementById('said');
const touch = matchMedia('(pointer: coarse)');

let entries = null; // not known yet
let unread = 0;
let offlineTimer;

const log = new Log({
  tap,
  edit: (entry) => composer.edit(entry),
  copied: (worked) => say(worked ? 'Copied' : 'Copying did not work'),
  lostFocus: () => focusComposer(),
});
const typing = new Typing((change) => log.keepEnd(change));
const composer = new Composer({ say: speak, change, resize: (grow) => log.keepEnd(grow) });
const outbox = new Outbox({ changed: draw, taken: () => typing.settle(), refused });
const connection = new Connection({ transcript, entry, online, offline: goneOffline });

document.getElementById('latest').prepend(icon('down'));
document.getElementById('help').addEventListener('click', () => speak('/help'));
for (const example of document.querySelectorAll('.example')) {
  example.addEventListener('click', () => speak(example.textContent));
}
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) countUnread(0);
});
fitAboveKeyboard();
if (!touch.matches) composer.focus();
connection.open();

// ---- what the person does

function speak(text) {
  const id = newId();
  send({ entryId: id, text, path: 'api/messages', body: { id, text, ...zoneToTell() } });
}

function tap(entry, button) {
  const id = newId();
  const body = { id, button: button.tap, label: button.label };
  const item = { text: button.label, path: 'api/taps', body };
  send(button.lasts ? { ...item, entryId: 'card-' + id, card: entry.id } : { ...item, entryId: 'tap-' + id });
}

function change(entry, text) {
  const path = `api/messages/${encodeURIComponent(entry.id)}/edit`;
  send({ entryId: entry.id, edit: true, text, path, body: { updateId: newId(), text } });
}

function send(item) {
  notice.textContent = '';
  typing.expect();
  outbox.add({ ...item, at: new Date().toISOString() });
  focusComposer();
}

/** Back to the text, but without opening the keyboard of a phone over the answer. */
function focusComposer() {
  if (!touch.matches) composer.focus();
}

function refused(item, sentence) {
  typing.stop();
  notice.textContent = sentence;
  if (item.path === 'api/messages') composer.giveBack(item.text);
}

// ---- what the server says

function transcript(all) {
  const first = entries === null;
  if (!all.some(isOwn)) tellZoneAgain();
  entries = all;
  outbox.drop(() => true);
  draw();
  if (first) begin();
}

/** The transcript gives a first visitor their id. What is asked before would get another one, and its answer nobody would see. */
function begin() {
  outbox.begin();
  offerReload((change) => log.keepEnd(change), focusComposer);
}

function entry(changed) {
  entries ??= [];
  const at = entries.findIndex((known) => known.id === changed.id);
  entries = at < 0 ? [...entries, changed] : entries.with(at, changed);
  if (changed.from === 'coach') {
    typing.stop();
    if (document.hidden) countUnread(unread + 1);
  }
  draw();
}

function online() {
  clearTimeout(offlineTimer);
  offlineTimer = undefined;
  if (offline.textContent !== '') say('Connected again');
  log.keepEnd(() => { offline.textContent = ''; });
  outbox.kick();
}

function goneOffline() {
  typing.stop();
  // a short break isn't worth a word
  offlineTimer ??= setTimeout(() => log.keepEnd(() => { offline.textContent = 'Reconnecting…'; }), 400);
}

// ---- what is seen

function draw() {
  if (entries === null) return;
  outbox.drop((item) => entries.some((entry) => entry.id === item.entryId && (!item.edit || entry.text === item.text)));
  const onTheWay = new Map(outbox.items.map((item) => [item.entryId, item]));
  const tapped = new Map(outbox.items.map((item) => [item.card, item]));
  const known = entries.map((entry) => {
    const item = onTheWay.get(entry.id);
    if (item) return { ...entry, text: item.text, state: item.state };
    const tap = tapped.get(entry.id);
    return tap ? { ...entry, tapped: tap.text, state: tap.state } : entry;
  });
  const ids = new Set(entries.map((entry) => entry.id));
  const coming = outbox.items
    .filter((item) => !item.edit && !ids.has(item.entryId))
    .map((item) => ({ id: item.entryId, from: 'you', text: item.text, at: item.at, state: item.state }));
  const all = [...known, ...coming];
  welcome.hidden = all.some(isOwn);
  log.show(all);
}

function countUnread(count) {
  unread = count;
  document.title = count > 0 ? `(${count}) ${TITLE}` : TITLE;
}

function say(words) {
  said.textContent = words;
  setTimeout(() => { said.textContent = ''; }, 2500);
}

// ---- what browsers leave out

/** A UUID; browsers make one themselves on https and on localhost only. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** On some phones the keyboard covers the page instead of making it smaller. */
function fitAboveKeyboard() {
  const view = window.visualViewport;
  if (!view) return;
  view.addEventListener('resize', () => {
    if (view.scale !== 1) return; // zoomed by the person
    log.keepEnd(() => document.documentElement.style.setProperty('--height', `${Math.round(view.height)}px`));
  });
}
