// The owner's button: has the coach read its scripts again, and shows what came of it. Who isn't the owner never sees it.

const PROBLEM = /^(D\d{3}) (dialogs\S*:\d+:\d+) (.*)$/;

const button = document.getElementById('reload');
const shown = document.getElementById('reloaded');
const summary = document.getElementById('reloaded-summary');
const details = document.getElementById('reloaded-details');

/**
 * Shows the button if this is the owner and there is a folder of scripts.
 * @param keepEnd changes the height of what stands above the messages without moving them away
 * @param close where the focus goes from the result
 */
export async function offerReload(keepEnd, close) {
  button.addEventListener('click', () => reload(keepEnd));
  document.getElementById('reloaded-close').addEventListener('click', () => hide(keepEnd, close));
  shown.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide(keepEnd, close);
  });
  try {
    const answer = await fetch('api/owner');
    button.hidden = !(answer.ok && (await answer.json()).reload);
  } catch {
    // without a connection there is nothing to reload; the page says so itself
  }
}

async function reload(keepEnd) {
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  button.textContent = 'Reloading…';
  const outcome = await ask();
  button.removeAttribute('aria-busy');
  button.textContent = 'Reload scripts';
  keepEnd(() => show(outcome));
  // the focus goes to the result, so that a screen reader reads it and the keys scroll it
  shown.focus({ preventScroll: true });
}

async function ask() {
  try {
    const answer = await fetch('api/owner/reload', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    const body = await answer.json();
    return answer.ok ? body : { done: false, summary: body.message, details: [] };
  } catch {
    return { done: false, summary: 'Nothing was changed: the coach can’t be reached.', details: [] };
  }
}

function show(outcome) {
  shown.classList.toggle('refused', !outcome.done);
  summary.textContent = outcome.summary;
  details.replaceChildren(...outcome.details.map(line));
  shown.hidden = false;
}

function hide(keepEnd, close) {
  keepEnd(() => { shown.hidden = true; });
  close();
}

/** A problem in two lines: what is wrong, and below it where. Anything else as it is. */
function line(text) {
  const item = document.createElement('li');
  const problem = PROBLEM.exec(text);
  item.textContent = problem ? sentence(problem[3]) : text;
  if (problem) {
    const place = document.createElement('span');
    place.className = 'place';
    place.textContent = `${problem[2]} · ${problem[1]}`;
    item.append(place);
  }
  return item;
}

function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
