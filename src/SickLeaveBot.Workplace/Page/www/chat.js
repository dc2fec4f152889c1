import { CalendarView } from './calendar.js';
import { composer } from './composer.js';
import { element } from './elements.js';
import { dayOf, drawMessage, isSeen } from './message.js';
import { localeOf, text } from './texts.js';
import { views } from './views.js';
import { wire } from './wire.js';

/** One person's chat with the bot, and the picker that says which person. */
export class Chat {
  #messages = new Map();
  #said = new Map();
  #refreshed = new Set();
  #heard = new Set();
  #hush = 0;
  #atEnd = true;

  constructor(side, { people, theme, picked }) {
    Object.assign(this, { side, people, theme, picked });
    this.face = element('span.face', { 'aria-hidden': 'true' });
    this.picker = element('select', { id: `who-${side}`, onchange: () => this.picked(this, this.picker.value) });
    this.title = element('p');
    this.tongue = element('select.tongue', { id: `tongue-${side}`, onchange: () => this.#speak() });
    for (const [code, name] of [['nb', 'nb'], ['nn', 'nn'], ['en', 'en']]) this.tongue.append(element('option', { value: localeOf(code), textContent: name }));
    this.log = element('div.log', { role: 'log', tabIndex: 0, 'aria-live': 'polite' });
    this.log.onscroll = () => { this.#atEnd = this.#isAtEnd(); };
    new ResizeObserver(() => { if (this.#atEnd) this.#toEnd(); }).observe(this.log);
    this.typing = element('div.typing', { 'aria-live': 'off' });
    this.suggested = element('div.suggested', { role: 'group', hidden: true });
    this.composer = composer((words, files) => wire.write(this.person.id, words, files));
    this.heading = element('h2.unseen', { id: `chat-${side}` });
    this.calendar = new CalendarView(side);
    this.talk = element('div.talk', { id: `talk-${side}`, role: 'tabpanel' }, this.log, this.suggested, this.typing, this.composer.form);
    this.views = views(side, { talk: this.talk, calendar: this.calendar.calendar, mail: this.calendar.mail }, () => this.#look());
    this.root = element('section.chat', { id: `pane-${side}`, 'aria-labelledby': `chat-${side}` },
      this.heading,
      element('div.who', {}, this.face, element('div.names', {}, this.picker, this.title), this.tongue),
      this.views.root, this.talk, this.calendar.calendar, this.calendar.mail);
  }

  /** Shows a person's chat. The same person's once more, after the line was broken, shows what has changed and leaves the rest alone. */
  async show(person) {
    if (this.person?.id !== person.id) { this.#messages.clear(); this.#said.clear(); }
    this.person = person;
    this.label();
    const heard = this.#heard = new Set();
    const messages = await wire.chat(person.id);
    if (this.#heard !== heard) return;
    for (const message of messages.filter(one => !heard.has(one.id))) this.#take(message);
    this.draw();
    await this.calendar.show(person);
  }

  /** What has come into sight is asked for; the chat shows its newest. */
  #look() {
    this.calendar.refresh();
    this.#toEnd();
  }

  /** The page's words, and who is who, in the language chosen now. */
  label() {
    const { name, title, department, locale } = this.person;
    this.heading.textContent = text('chatOf', name);
    this.face.textContent = name.split(' ').map(word => word[0]).join('').slice(0, 2);
    this.title.textContent = `${title} · ${department}`;
    this.picker.setAttribute('aria-label', text('whoAreYou'));
    this.tongue.setAttribute('aria-label', `${text('teamsLanguage')} – ${name}`);
    this.tongue.title = text('teamsLanguage');
    this.tongue.value = locale;
    this.log.setAttribute('aria-label', text('messages', name));
    this.suggested.setAttribute('aria-label', text('suggested'));
    this.composer.label(name);
    this.views.label(name);
    this.calendar.draw();
  }

  /** Puts a line where the person writes. */
  suggest(line) {
    this.composer.fill(line);
  }

  /** Who can be picked; those with unread messages say how many. */
  options(unread) {
    const departments = Map.groupBy(this.people(), person => person.department);
    this.picker.replaceChildren(...[...departments].map(([department, people]) => element('optgroup', { label: department },
      ...people.map(person => element('option', {
        value: person.id,
        textContent: unread.get(person.id) ? `${person.name} (${text('newMessages', unread.get(person.id))})` : person.name,
      })))));
    this.picker.value = this.person.id;
  }

  hear(message) {
    this.#heard.add(message.id);
    this.typing.textContent = message.fromBot ? '' : this.typing.textContent;
    if (this.#take(message)) this.draw();
  }

  /** Whether the message is new; one that has changed is drawn again where it stands. */
  #take(message) {
    const known = this.#messages.get(message.id);
    this.#messages.set(message.id, message);
    if (known && JSON.stringify(known) !== JSON.stringify(message)) this.#redraw(message, known);
    return !known;
  }

  hearTyping() {
    this.typing.textContent = text('typing');
    clearTimeout(this.#hush);
    this.#hush = setTimeout(() => { this.typing.textContent = ''; }, 3000);
  }

  /** Draws what is not drawn yet; everything anew when asked to. */
  draw({ anew = false } = {}) {
    const drawn = new Map(anew ? [] : [...this.log.querySelectorAll('.message')].map(node => [node.id, node]));
    const atEnd = this.#atEnd;
    const before = drawn.size;
    const nodes = [];
    let day = null;
    for (const message of [...this.#messages.values()].filter(isSeen).sort((one, other) => new Date(one.at) - new Date(other.at))) {
      if (dayOf(message.at) !== day) nodes.push(element('p.day', { textContent: day = dayOf(message.at) }));
      nodes.push(drawn.get(`m${message.id}`) ?? this.#draw(message));
    }
    if (nodes.length === 0) nodes.push(element('p.empty', { textContent: text('empty') }));
    const kept = new Set(nodes);
    for (const node of [...this.log.childNodes]) if (!kept.has(node)) node.remove();
    nodes.forEach((node, at) => { if (this.log.childNodes[at] !== node) this.log.insertBefore(node, this.log.childNodes[at] ?? null); });
    this.#suggest();
    if (atEnd || before === 0) this.#toEnd();
  }

  /** What the newest message suggests is offered until anything else is said; a tap writes it. */
  #suggest() {
    const newest = [...this.#messages.values()].filter(isSeen).sort((one, other) => new Date(one.at) - new Date(other.at)).at(-1);
    const words = newest?.suggests ?? [];
    this.suggested.hidden = words.length === 0;
    this.suggested.replaceChildren(...words.map(one => element('button', { type: 'button', textContent: one, onclick: () => wire.write(this.person.id, one, []) })));
  }

  #toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.#atEnd = true;
  }

  /** Who has scrolled back to read is left there; everybody else sees the newest, also when the chat becomes lower. */
  #isAtEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
  }

  #draw(message) {
    this.#refresh(message);
    return drawMessage(message, {
      theme: this.theme(),
      said: this.#said.get(message.id),
      answer: (verb, data) => this.#answer(message, verb, data),
      again: () => wire.again(message.id),
    });
  }

  #redraw(message, known) {
    if (JSON.stringify(known.card) !== JSON.stringify(message.card)) this.#said.delete(message.id);
    const old = this.log.querySelector(`#m${message.id}`);
    const focused = old?.contains(document.activeElement);
    const atEnd = this.#atEnd;
    if (!isSeen(message)) {
      this.draw();
      if (focused) this.log.focus({ preventScroll: true });
      return;
    }
    const fresh = this.#draw(message);
    old?.replaceWith(fresh);
    if (atEnd) this.#toEnd();
    if (focused) Object.assign(fresh, { tabIndex: -1 }).focus({ preventScroll: true });
  }

  async #answer(message, verb, data) {
    this.log.querySelector(`#m${message.id} .card`)?.classList.add('busy');
    const result = await wire.answer(this.person.id, message.id, verb, data).catch(() => ({ outcome: 'wrong' }));
    this.log.querySelector(`#m${message.id} .card`)?.classList.remove('busy');
    if (result.outcome !== 'line' && result.outcome !== 'wrong') return;
    const said = { text: result.outcome === 'wrong' ? text('wrong') : result.text, wrong: result.outcome === 'wrong' };
    this.#said.set(message.id, said);
    const node = this.log.querySelector(`#m${message.id}`);
    node?.querySelector('.said')?.remove();
    node?.append(element(`p.said${said.wrong ? '.wrong' : ''}`, { textContent: said.text }));
  }

  /** A card that wants to be fresh for this person is asked for again once, as a Teams client does. */
  #refresh(message) {
    const { refresh } = message.card ?? {};
    const key = `${message.id} ${JSON.stringify(refresh?.action)}`;
    if (!refresh?.userIds?.includes(this.person.teamsUser) || this.#refreshed.has(key)) return;
    this.#refreshed.add(key);
    wire.answer(this.person.id, message.id, refresh.action.verb, refresh.action.data ?? {}, true);
  }

  #speak() {
    this.person.locale = this.tongue.value;
    wire.speak(this.person.id, this.tongue.value);
  }
}
