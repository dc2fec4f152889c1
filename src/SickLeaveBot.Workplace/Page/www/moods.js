import { element } from './elements.js';
import { text } from './texts.js';
import { wire } from './wire.js';

const key = 'moods';

/** How a mailbox is: what goes wrong with it, and what the bot can be told of its subscription. */
export function moods(person, week, open, changed) {
  const turn = (mood, on) => wire.mood(person.id, mood, on).then(changed);
  const choice = mood => element('label.mood', {},
    element('input', { type: 'checkbox', checked: week.moods.includes(mood), onchange: event => turn(mood, event.target.checked), 'data-key': mood }),
    text('moods')[mood]);
  const life = what => element('button.again', { type: 'button', textContent: text('life')[what], onclick: () => wire.notice(person.id, what).then(changed) });
  return element('details.moods', {
    open: open.has(key),
    ontoggle: event => { if (event.target.open) open.add(key); else open.delete(key); },
  }, element('summary', { 'data-key': key, textContent: text('mailbox', week.moods.length) }),
  element('div.inside', {}, element('div.all', {}, ...week.allMoods.map(choice)), element('p', { textContent: text('watched', week.watched) }),
    week.watched > 0 ? element('div.acts', {}, ...['reauthorizationRequired', 'missed', 'subscriptionRemoved'].map(life)) : null));
}
