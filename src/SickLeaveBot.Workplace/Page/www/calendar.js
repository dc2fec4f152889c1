import { element } from './elements.js';
import { entry } from './entry.js';
import { moods } from './moods.js';
import { dated, text } from './texts.js';
import { wire } from './wire.js';

const day = 24 * 60 * 60 * 1000;
const noon = date => new Date(`${date}T12:00:00Z`);
const later = (date, days) => new Date(noon(date).getTime() + days * day).toISOString().slice(0, 10);

/** A week of somebody's calendar as a list, and their mail; both are asked for anew when something has happened. */
export class CalendarView {
  #monday = null;
  #open = new Set();
  #asked = 0;
  #seen = null;
  #all = false;

  constructor(side) {
    this.calendar = element('section.calendar', { id: `calendar-${side}`, role: 'tabpanel', hidden: true, tabIndex: 0 });
    this.mail = element('section.calendar', { id: `mail-${side}`, role: 'tabpanel', hidden: true, tabIndex: 0 });
  }

  async show(person) {
    if (this.person?.id !== person.id) { this.#monday = null; this.#open.clear(); this.calendar.replaceChildren(); this.mail.replaceChildren(); }
    this.person = person;
    await this.refresh();
  }

  /** Only what is in sight is asked for. */
  async refresh() {
    if (!this.person || (this.calendar.hidden && this.mail.hidden)) return;
    const asked = ++this.#asked;
    const week = await wire.calendar(this.person.id, this.#monday);
    if (asked !== this.#asked) return;
    this.#seen = week;
    this.draw();
  }

  draw() {
    if (!this.#seen || !this.person) return;
    const focused = document.activeElement?.dataset?.key;
    this.calendar.setAttribute('aria-label', text('calendarOf', this.person.name));
    this.mail.setAttribute('aria-label', text('mailOf', this.person.name));
    if (!this.calendar.hidden) this.#draw(this.#seen);
    if (!this.mail.hidden) this.mail.replaceChildren(this.#whose(), ...letters(this.#seen.mails.filter(mail => this.#all || mail.isMine)));
    if (focused) this.calendar.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  #draw(week) {
    const days = week.days.filter((one, at) => at < 5 || one.entries.length > 0);
    this.calendar.replaceChildren(this.#bar(week), moods(this.person, week, this.#open, () => this.refresh()), ...days.map(one => element('div.date', {},
      element('h3', { textContent: dated(noon(one.date), { weekday: 'long', day: 'numeric', month: 'long' }) }),
      one.entries.length === 0 ? element('p.nothing', { textContent: text('nothing') }) : element('ul', {}, ...one.entries.map(it => entry(it, {
        key: `${it.uid} ${one.date}`, open: this.#open, addresses: week.addresses, address: week.address,
        act: what => wire.byHand(this.person.id, { uId: it.uid, ...what }).then(() => this.refresh()),
      }))))));
  }

  /** What goes to somebody outside is seen among all mails only. */
  #whose() {
    const turn = event => { this.#all = event.target.checked; this.draw(); };
    return element('label.mood', {}, element('input', { type: 'checkbox', checked: this.#all, onchange: turn }), text('allMails'));
  }

  #bar({ monday }) {
    const turn = to => { this.#monday = to; this.refresh(); };
    const button = (label, name, to) => element('button.again', { type: 'button', textContent: label, 'aria-label': name, 'data-key': name, onclick: () => turn(to) });
    const thursday = noon(later(monday, 3));
    const number = Math.ceil((1 + (thursday - noon(`${thursday.getUTCFullYear()}-01-01`)) / day) / 7);
    return element('div.weeks', {},
      button('‹', text('weekBefore'), later(monday, -7)), element('strong', { textContent: text('week', number) }), button('›', text('weekAfter'), later(monday, 7)),
      button(text('thisWeek'), text('thisWeek'), null));
  }
}

function letters(mails) {
  if (mails.length === 0) return [element('p.empty', { textContent: text('noMails') })];
  const when = at => `${dated(noon(at.slice(0, 10)), { day: 'numeric', month: 'short' })} ${at.slice(11)}`;
  const what = mail => [text('mailKind')[mail.kind], mail.answer && text('response')[mail.answer]].filter(Boolean).join(': ');
  return mails.map(mail => element('article.letter', {},
    element('p.by', {}, element('b', { textContent: what(mail) }), element('time', { dateTime: mail.at, textContent: when(mail.at) })),
    element('p', { textContent: mail.subject }),
    element('p.by', { textContent: text('fromTo', mail.from, mail.to.join(', ')) }),
    mail.text ? element('p.text', { textContent: mail.text }) : null,
    ...mail.files.map(name => element('p.file', { textContent: name }))));
}
