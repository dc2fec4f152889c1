import { draw, drawsCards } from './cards.js';
import { element } from './elements.js';
import { markdown } from './markdown.js';
import { dated, text } from './texts.js';

export const timeOf = at => dated(new Date(at), { hour: '2-digit', minute: '2-digit' });
export const dayOf = at => dated(new Date(at), { weekday: 'long', day: 'numeric', month: 'long' });

/** Whether there is anything to see: an Action.Submit crosses the wire as a message without text, and what the bot takes back leaves no trace. */
export const isSeen = message => (message.fromBot ? !message.deleted : message.deleted || Boolean(message.text) || message.files.length > 0);

/** Draws one message. What is said under it (after a tap) is given by the chat. */
export function drawMessage(message, { theme, said, answer, again }) {
  const by = element('div.by', {},
    message.fromBot ? element('b', { textContent: 'SickLeaveBot' }) : element('b.unseen', { textContent: text('you') }),
    element('time', { dateTime: message.at, textContent: timeOf(message.at) }),
    message.edited && !message.deleted ? element('span', { textContent: text('edited') }) : null);
  const parts = message.deleted ? [element('div.bubble.deleted', { textContent: text('gone') })] : content(message, theme, answer);
  const face = message.fromBot ? element('div.face.bot', {}, element('img', { src: '/page/icon.svg', alt: '' })) : null;
  return element(`article.message.${message.fromBot ? 'bot' : 'mine'}`, { id: `m${message.id}` },
    face, by, ...parts, fate(message, again), said ? element(`p.said${said.wrong ? '.wrong' : ''}`, { textContent: said.text }) : null);
}

function content(message, theme, answer) {
  const parts = [];
  if (message.fromBot && message.text) parts.push(element('div.bubble', { innerHTML: markdown(message.text) }));
  if (!message.fromBot && (message.text || message.files.length > 0)) {
    parts.push(element('div.bubble', {},
      message.text, ...message.files.map(name => element('div.file', { textContent: name }))));
  }
  if (message.card) {
    if (message.summary) parts.push(element(drawsCards() ? 'p.unseen' : 'p', { textContent: message.summary }));
    parts.push(draw(message.card, theme, answer));
  }
  return parts;
}

function fate(message, again) {
  if (message.fromBot || message.delivery === 'Taken') return null;
  if (message.delivery === 'Waiting') return element('p.fate.waiting', { textContent: text('waiting') });
  return element('p.fate', {}, text('lost'), element('button.again', { type: 'button', textContent: text('again'), onclick: again }));
}
