import { element } from './elements.js';
import { dated, text } from './texts.js';

const short = time => `${dated(new Date(`${time.slice(0, 10)}T12:00:00Z`), { day: 'numeric', month: 'short' })} ${time.slice(11)}`;

/** One entry in a calendar: a line that opens into who is invited, and what its owner can do with it. */
export function entry(it, { key, open, addresses, address, act }) {
  const button = (name, what) => element('button.again', { type: 'button', textContent: text(name), onclick: () => act(what) });
  const facts = [it.place, it.isOnline && text('online'), it.isSeries && text('series'), it.isPrivate && text('private')].filter(Boolean);
  const summary = element('summary', { 'data-key': key },
    element('span.hours', { textContent: `${it.from.slice(11)}–${it.to.slice(11)}` }),
    element('span.subject', { textContent: it.subject }),
    element('span.shows', { textContent: text('status')[it.status] }));
  const take = guest => element('button.again', {
    type: 'button', textContent: '✕', 'aria-label': text('take', guest.name), title: text('take', guest.name), onclick: () => act({ what: 'take', who: guest.address }),
  });
  return element('li', {}, element(`details.entry.${it.status}`, {
    open: open.has(key),
    ontoggle: event => { if (event.target.open) open.add(key); else open.delete(key); },
  }, summary, element('div.inside', {},
    element('p', { textContent: [text('calledBy', it.organizer), ...facts].join(' · ') }),
    it.guests.length > 0 ? element('ul.guests', { 'aria-label': text('guests') }, ...it.guests.map(guest => element('li', {},
      `${guest.name}: ${text('response')[guest.response]}${guest.rather ? `, ${text('rather', short(guest.rather))}` : ''} `,
      it.isMine && it.status !== 'cancelled' ? take(guest) : null))) : null,
    ...(it.status === 'cancelled' ? [] : it.isMine ? [
      it.isSeries ? null : time(it, 'move', act),
      whom(it, addresses.filter(one => one.address !== address && !it.guests.some(guest => guest.address === one.address)), act),
    ] : [
      element('div.acts', {}, button('accept', { what: 'accept' }), button('decline', { what: 'decline' })),
      time(it, 'propose', act),
    ]),
    element('div.acts', {}, button('delete', { what: 'delete' })))));
}

function time(it, what, act) {
  const input = element('input', { type: 'datetime-local', value: it.from, step: 900, 'aria-label': text('newTime') });
  return element('div.acts', {}, input, element('button.again', { type: 'button', textContent: text(what), onclick: () => input.value && act({ what, to: input.value }) }));
}

function whom(it, addresses, act) {
  const select = element('select', { 'aria-label': text('whom') }, ...addresses.map(one => element('option', { value: one.address, textContent: one.name })));
  const button = what => element('button.again', { type: 'button', textContent: text(what), onclick: () => act({ what, who: select.value }) });
  return element('div.acts', {}, select, button('add'), button('handOver'));
}
