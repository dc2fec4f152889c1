/** What the page asks of the workplace and hears from it. */
async function post(path, body) {
  const answer = await fetch(`/workplace/${path}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body ?? {}),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.status === 200 ? answer.json() : null;
}

const get = async path => (await fetch(`/workplace/${path}`)).json();

export const wire = {
  state: () => get('state'),
  chat: person => get(`chats/${person}`),
  write: (person, text, files) => post(`chats/${person}/messages`, { text, files }),
  answer: (person, message, verb, data, automatic = false) => post(`chats/${person}/answers`, { message, verb, data, automatic }),
  speak: (person, what) => post(`chats/${person}/language`, { what }),
  trouble: (person, what) => post(`chats/${person}/trouble`, { what }),
  graph: what => post('graph', { what }),
  nav: what => post('nav', { what }),
  calendar: (person, monday) => get(`calendars/${person}${monday ? `?monday=${monday}` : ''}`),
  byHand: (person, done) => post(`calendars/${person}/meetings`, done),
  mood: (person, what, on) => post(`calendars/${person}/moods`, { what, on }),
  notice: (person, what) => post(`calendars/${person}/notices`, { what }),
  again: message => post(`messages/${message}/again`),
  moveClock: what => post('clock', { what }),

  /** Calls back on news, and once more with "back" after the line was broken. */
  listen(on) {
    const source = new EventSource('/workplace/news');
    let heard = false;
    source.addEventListener('hello', () => { if (heard) on.back(); heard = true; });
    for (const what of ['message', 'notification', 'typing', 'clock', 'nav', 'calendar']) {
      source.addEventListener(what, event => on[what](JSON.parse(event.data)));
    }
  },
};
