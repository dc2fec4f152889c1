import { element } from './elements.js';
import { text } from './texts.js';
import { wire } from './wire.js';

const moods = ['none', 'issuerMissing', 'issuerNotFound', 'noSickNote', 'noEmployment', 'unknownEmployee', 'badRequest', 'unauthorized', 'broken', 'down', 'silent'];

/** The small sheet of things that can go wrong outside the bot. */
export function whatIf(state, chats) {
  const choice = (label, values, now, choose) => element('label', {}, label,
    element('select', { onchange: event => choose(event.target.value) },
      ...values.map(value => element('option', { value, textContent: text(value === 'none' ? 'fine' : value), selected: value === now }))));
  document.getElementById('troubles').replaceChildren(
    choice(text('graph'), ['none', 'slow', 'throttled', 'down'], state.graph, what => { state.graph = what; wire.graph(what); }),
    choice(text('nav'), moods, state.nav.mood, what => { state.nav.mood = what; wire.nav(what); }),
    element('p', { className: 'receipts', textContent: text('navHas', state.nav.receipts) }),
    ...chats.map(({ person }) => choice(text('reach', person.name), ['none', 'blocked', 'removed', 'throttled', 'down'],
      person.removed ? 'removed' : person.trouble, what => {
        person.removed = what === 'removed';
        person.trouble = what === 'removed' ? 'none' : what;
        wire.trouble(person.id, what);
      })));
}
