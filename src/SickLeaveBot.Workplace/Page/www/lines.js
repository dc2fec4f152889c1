import { element } from './elements.js';
import { text } from './texts.js';

/** The sheet of lines to try. One that is picked stands in the chat in front, to be sent or changed. */
export function lines(inFront) {
  const sheet = document.getElementById('lines');
  const one = line => element('button.line', {
    type: 'button', textContent: line, onclick: () => { sheet.closest('details').open = false; inFront().suggest(line); },
  });
  sheet.replaceChildren(...Object.entries(text('lines')).flatMap(([who, all]) => [element('p', { textContent: who }), ...all.map(one)]));
}
