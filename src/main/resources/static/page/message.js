// Builds the element of one message, and dresses it: what it says stays, how it looks changes with what comes after it.

import { copy } from './copy.js';
import { icon } from './icons.js';
import { render } from './richtext.js';

/**
 * @param entry what the server sent, or words of the person that are still on their way
 * @param on { tap(entry, button), edit(entry), copied(worked) }
 */
export function message(entry, on) {
  const mine = entry.from === 'you';
  const element = document.createElement('div');
  element.className = mine ? 'message you' : 'message coach';
  element.append(speaker(mine ? 'You: ' : 'Trust Coach: '), bubble(entry, mine));
  if (entry.attachment) element.append(entry.picture ? picture(entry) : file(entry));
  const buttons = (entry.buttons ?? []).map((button) => button.copy === undefined
    ? tapButton(entry, button, on)
    : copyButton(button, on));
  if (buttons.length > 0) element.append(group(buttons));
  if (mine) element.append(pencil(entry, on));
  element.append(foot());
  return element;
}

/**
 * @param look { live, chosen, editable, state, at }: whether its buttons answer, the label that was chosen, whether it has
 *     a pencil, for words or a tap on their way 'sending' or 'waiting', and when it was said
 */
export function dress(element, look) {
  element.classList.toggle('waiting', look.state === 'waiting');
  for (const button of element.querySelectorAll('.tap')) {
    button.disabled = !look.live;
    const chosen = !look.live && button.textContent === look.chosen;
    button.classList.toggle('chosen', chosen);
    if (chosen) button.setAttribute('aria-pressed', 'true');
    else button.removeAttribute('aria-pressed');
  }
  const pencil = element.querySelector('.pencil');
  if (pencil) pencil.hidden = !look.editable;
  const words = look.state === 'waiting' ? 'Not sent yet, trying again…' : timeOf(look.at);
  const foot = element.querySelector('.foot');
  if (foot.textContent !== words) foot.textContent = words;
}

function timeOf(at) {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

function speaker(words) {
  const name = document.createElement('span');
  name.className = 'unseen';
  name.textContent = words;
  return name;
}

function bubble(entry, mine) {
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  if (mine) {
    bubble.textContent = entry.text;
  } else {
    bubble.append(render(entry.text, entry.spans ?? []));
  }
  return bubble;
}

function file(entry) {
  const link = document.createElement('a');
  link.className = 'file';
  link.href = 'api/attachments/' + encodeURIComponent(entry.id);
  link.download = entry.attachment;
  link.append(icon('file'), entry.attachment);
  return link;
}

function picture(entry) {
  const image = document.createElement('img');
  image.className = 'picture';
  image.src = 'api/attachments/' + encodeURIComponent(entry.id);
  image.alt = 'How it went, as a picture';
  image.width = 500;
  return image;
}

function group(buttons) {
  const group = document.createElement('div');
  group.className = 'buttons';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Choices');
  group.append(...buttons);
  return group;
}

function tapButton(entry, button, on) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'tap';
  element.append(icon('done'), button.label);
  element.addEventListener('click', () => on.tap(entry, button));
  return element;
}

function copyButton(button, on) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'copy';
  element.append(icon('copy'), button.label);
  element.addEventListener('click', async () => {
    const copied = await copy(button.copy);
    element.focus();
    on.copied(copied);
    element.style.minWidth = `${element.offsetWidth}px`; // the button beside it must not slip under the finger
    element.replaceChildren(icon(copied ? 'done' : 'copy'), copied ? 'Copied' : 'Please select and copy it');
    setTimeout(() => element.replaceChildren(icon('copy'), button.label), 2500);
  });
  return element;
}

function pencil(entry, on) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'pencil';
  element.title = 'Change this message';
  element.setAttribute('aria-label', 'Change this message');
  element.append(icon('pencil'));
  element.addEventListener('click', () => on.edit(entry));
  return element;
}

function foot() {
  const foot = document.createElement('div');
  foot.className = 'foot';
  return foot;
}
