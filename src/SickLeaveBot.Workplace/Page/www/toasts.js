import { element } from './elements.js';
import { text } from './texts.js';

/** The toast Teams would show for a message in a chat that is not in sight: whose, and the summary. */
export function toast(person, message, open) {
  const all = document.getElementById('toasts');
  const one = element('div.toast', {},
    element('strong', { textContent: person.name }),
    element('span', { textContent: message.summary ?? message.text ?? '' }),
    element('button', { type: 'button', textContent: text('open'), onclick: () => { one.remove(); open(); } }));
  all.append(one);
  while (all.children.length > 3) all.firstElementChild.remove();
  setTimeout(() => one.remove(), 8000);
}
