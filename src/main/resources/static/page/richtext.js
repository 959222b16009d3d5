// Renders a text with spans beside it. Everything becomes a text node or one of a handful of elements made here: no part of
// a text is ever read as markup.

const TAGS = { BOLD: 'b', ITALIC: 'i', UNDERLINE: 'u' };
const ITEM = /^\s*([•–-]|\d{1,2}[.)])\s+/;

/** The text as paragraphs, one a line, with quotations as blocks. */
export function render(text, spans) {
  const all = document.createDocumentFragment();
  const quotes = spans.filter((span) => span.style === 'QUOTE').sort((a, b) => a.start - b.start);
  let at = 0;
  for (const quote of quotes) {
    if (quote.end <= at) continue;
    const start = Math.max(quote.start, at);
    all.append(...paragraphs(text, spans, trimmed(text, at, start)));
    const block = document.createElement('blockquote');
    block.append(...paragraphs(text, spans, trimmed(text, start, quote.end)));
    all.append(block);
    at = quote.end;
  }
  all.append(...paragraphs(text, spans, trimmed(text, at, text.length)));
  return all;
}

/** The stretch without line ends at its edges: blocks stand on lines of their own anyway. */
function trimmed(text, from, to) {
  let [start, end] = [from, to];
  while (start < end && text[start] === '\n') start++;
  while (end > start && text[end - 1] === '\n') end--;
  return [start, end];
}

/** One a line; items behind each other are a list. */
function paragraphs(text, spans, [from, to]) {
  const made = [];
  let gap = from > 0;
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    if (end > start) {
      const line = paragraph(text, spans, start, end, gap);
      if (!line.matches('.item')) made.push(line);
      else if (made.at(-1)?.matches('.list')) made.at(-1).append(line);
      else made.push(list(line));
    }
    gap = end === start;
    start = end + 1;
  }
  return made;
}

function list(item) {
  const list = document.createElement('div');
  list.className = 'list';
  list.setAttribute('role', 'list');
  list.classList.toggle('gap', item.matches('.gap'));
  item.classList.remove('gap');
  list.append(item);
  return list;
}

function paragraph(text, spans, start, end, gap) {
  const line = document.createElement('p');
  line.classList.toggle('gap', gap);
  const item = ITEM.exec(text.slice(start, end));
  if (item) {
    line.classList.add('item');
    line.setAttribute('role', 'listitem');
    const mark = document.createElement('span');
    mark.className = 'mark';
    mark.append(...inline(text, spans, start, start + item[0].length));
    line.append(mark, ...inline(text, spans, start + item[0].length, end));
  } else {
    line.append(...inline(text, spans, start, end));
  }
  return line;
}

function inline(text, spans, from, to) {
  const inside = spans.filter((span) => TAGS[span.style] && span.start < to && span.end > from);
  const cuts = new Set([from, to]);
  for (const span of inside) {
    cuts.add(Math.max(span.start, from));
    cuts.add(Math.min(span.end, to));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => styled(text.slice(places[i], end), places[i], inside));
}

function styled(piece, at, spans) {
  let node = document.createTextNode(piece);
  for (const span of spans) {
    if (span.start <= at && at < span.end) {
      const element = document.createElement(TAGS[span.style]);
      element.append(node);
      node = element;
    }
  }
  return node;
}
