import { drawsCards } from './cards.js';
import { Chat } from './chat.js';
import { element } from './elements.js';
import { lines } from './lines.js';
import { registerPicker } from './people.js';
import { dated, label, language, localeOf, text } from './texts.js';
import { toast } from './toasts.js';
import { whatIf } from './whatif.js';
import { wire } from './wire.js';

const page = document.documentElement;
const unread = new Map();
let state = await wire.state();
let clock = { now: new Date(state.now), heard: performance.now() };
const person = id => state.people.find(one => one.id === id);
if (drawsCards()) registerPicker(() => state.people);
const chats = ['left', 'right'].map(side => new Chat(side, { people: () => state.people, theme: () => page.dataset.theme, picked: pick }));
const tabs = chats.map((chat, at) => element('button', {
  type: 'button', role: 'tab', id: `tab-${chat.side}`, 'aria-controls': chat.root.id,
  onclick: () => front(at),
  onkeydown: event => { if (event.key.startsWith('Arrow')) { front(1 - at); tabs[1 - at].focus(); } },
}));
let latest = chats[0];
chats.forEach(chat => chat.root.addEventListener('focusin', () => { latest = chat; }));
document.getElementById('chats').append(...chats.map(chat => chat.root));
document.getElementById('tabs').append(...tabs);

/** Puts a person into one chat; who stands in the other already changes places. */
async function pick(chat, id) {
  const other = chats.find(one => one !== chat);
  const before = chat.person;
  localStorage.setItem(chat.side, id);
  if (other.person?.id === id && before) {
    localStorage.setItem(other.side, before.id);
    await other.show(before);
  }
  unread.delete(id);
  await chat.show(person(id));
  names();
}

function front(at) {
  chats.forEach((chat, i) => chat.root.classList.toggle('away', i !== at));
  tabs.forEach((tab, i) => Object.assign(tab, { tabIndex: i === at ? 0 : -1 }).setAttribute('aria-selected', i === at));
  chats[at].log.scrollTop = chats[at].log.scrollHeight;
  unread.delete(chats[at].person?.id);
  names();
}

const inSight = chat => chat.root.offsetParent !== null;

function names() {
  chats.forEach((chat, i) => {
    if (!chat.person) return;
    chat.options(unread);
    const news = unread.get(chat.person.id);
    tabs[i].textContent = chat.person.name.split(' ')[0] + (news ? ` (${text('newMessages', news)})` : '');
  });
  if (chats.every(chat => chat.person)) whatIf(state, chats);
}

function words() {
  label();
  lines(() => [latest, ...chats].find(inSight));
  chats.forEach(chat => chat.person && chat.label());
  document.getElementById('missing').textContent = drawsCards() ? '' : text('missing');
  document.getElementById('missing').hidden = drawsCards();
  names();
  tick();
}

function tick() {
  const now = new Date(clock.now.getTime() + performance.now() - clock.heard);
  const time = document.getElementById('now');
  const shown = dated(now, { weekday: 'long', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  time.dateTime = now.toISOString();
  if (time.textContent !== shown) time.textContent = shown;
}

const hearClock = ({ now }) => { clock = { now: new Date(now), heard: performance.now() }; tick(); };

const hear = message => chats.find(one => one.person?.id === message.person)?.hear(message);

/** Teams notifies of what is new in a chat that is not in sight, and never of what has changed there. */
function notify(message) {
  const chat = chats.find(one => one.person?.id === message.person);
  if (chat && inSight(chat)) return;
  unread.set(message.person, (unread.get(message.person) ?? 0) + 1);
  toast(person(message.person), message, () => (chat ? front(chats.indexOf(chat)) : pick(chats.find(inSight), message.person)));
  names();
}

for (const button of document.querySelectorAll('[data-move]')) {
  button.onclick = async () => hearClock(await wire.moveClock(button.dataset.move));
}

const themes = document.getElementById('theme');
themes.value = page.dataset.theme;
themes.onchange = () => {
  localStorage.setItem('theme', page.dataset.theme = themes.value);
  chats.forEach(chat => chat.draw({ anew: true }));
};

const languages = document.getElementById('language');
languages.value = language();
languages.onchange = async () => {
  localStorage.setItem('language', page.lang = languages.value);
  for (const { person: speaker } of chats) {
    speaker.locale = localeOf(languages.value);
    await wire.speak(speaker.id, speaker.locale);
  }
  words();
  chats.forEach(chat => chat.draw({ anew: true }));
};

label();
wire.listen({
  message: hear,
  notification: notify,
  typing: ({ person: id }) => chats.find(chat => chat.person?.id === id)?.hearTyping(),
  clock: hearClock,
  calendar: ({ person: id }) => chats.find(chat => chat.person?.id === id)?.calendar.refresh(),
  nav: news => { state.nav = news; names(); },
  back: async () => { state = await wire.state(); hearClock(state); for (const chat of chats) await chat.show(person(chat.person.id)); names(); },
});
const first = [localStorage.getItem('left'), localStorage.getItem('right')].map((id, i) => person(id) ?? state.people[i]);
if (first[0] === first[1]) first[1] = state.people.find(one => one !== first[0]);
await Promise.all(chats.map((chat, i) => chat.show(first[i])));
front(0);
words();
setInterval(tick, 1000);
page.dataset.ready = 'true';
