import { element } from './elements.js';
import { text } from './texts.js';

/** Tabs of a pane: one of its panels is in sight. */
export function views(side, panels, turned) {
  const names = Object.keys(panels);
  const tabs = names.map((name, at) => element('button', {
    type: 'button', role: 'tab', id: `view-${name}-${side}`, 'aria-controls': panels[name].id,
    onclick: () => turn(name),
    onkeydown: event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = (at + step + names.length) % names.length;
      turn(names[next]);
      tabs[next].focus();
    },
  }));
  const root = element('div.views', { role: 'tablist' }, ...tabs);

  function select(name) {
    names.forEach((one, at) => {
      panels[one].hidden = one !== name;
      tabs[at].tabIndex = one === name ? 0 : -1;
      tabs[at].setAttribute('aria-selected', one === name);
    });
  }
  function turn(name) {
    select(name);
    turned(name);
  }
  select(names[0]);
  return {
    root,
    label(who) {
      root.setAttribute('aria-label', text('viewsOf', who));
      names.forEach((name, at) => { tabs[at].textContent = text('views')[name]; });
    },
  };
}
