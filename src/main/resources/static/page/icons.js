// The few icons of the page, drawn with the current text colour.

const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  send: 'M12 19V5M5.5 11.5 12 5l6.5 6.5',
  pencil: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20zM14 6.5 17.5 10',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  file: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  down: 'M12 5v14M5.5 12.5 12 19l6.5-6.5',
};

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
