import { element } from './elements.js';
import { text } from './texts.js';

const Most = 6;
const isPicker = node => node?.type === 'Input.ChoiceSet' && node['choices.data']?.dataset?.startsWith('graph.microsoft.com/users');

/** Teams draws a choice among the organisation's people as a picker of its own, which the official renderer doesn't have. */
export function withPickers(node) {
  if (Array.isArray(node)) return node.map(withPickers);
  if (node === null || typeof node !== 'object') return node;
  if (isPicker(node)) return { ...node, type: 'Input.People' };
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withPickers(value)]));
}

/** Lets the renderer draw the picker; those to choose from are asked for each time somebody types. */
export function registerPicker(people) {
  const { GlobalRegistry, Input } = window.AdaptiveCards;
  GlobalRegistry.elements.register('Input.People', class extends Input {
    #chosen = [];

    getJsonTypeName() { return 'Input.People'; }

    /** The Entra object ids, with commas between them, as Teams sends them. */
    get value() { return this.#chosen.map(one => one.id).join(','); }

    isSet() { return this.#chosen.length > 0; }

    internalParse(source, context) {
      super.internalParse(source, context);
      Object.assign(this, { many: source.isMultiSelect === true, hint: source.placeholder ?? '' });
      this.#chosen = `${source.value ?? ''}`.split(',').map(id => people().find(one => one.id === id)).filter(Boolean);
    }

    internalRender() {
      const search = element('input.ac-input', { type: 'text', placeholder: this.hint, 'aria-label': this.label, autocomplete: 'off', oninput: () => show() });
      const [found, chosen] = [element('div.found', { 'aria-live': 'polite' }), element('div.chosen')];
      const one = (who, marked, change) => element('button', { type: 'button', textContent: marked, onclick: () => { change(who); search.value = ''; show(); search.focus(); this.valueChanged(); } });
      const show = () => {
        const words = search.value.trim().toLowerCase();
        const fits = words ? people().filter(who => who.name.toLowerCase().includes(words) && !this.#chosen.includes(who)) : [];
        found.replaceChildren(...fits.slice(0, Most).map(who => one(who, who.name, () => { this.#chosen = this.many ? [...this.#chosen, who] : [who]; })));
        if (words && fits.length === 0) found.textContent = text('nobodyFound');
        chosen.replaceChildren(...this.#chosen.map(who => one(who, `${who.name} ✕`, () => { this.#chosen = this.#chosen.filter(other => other !== who); })));
        for (const [at, button] of [...chosen.children].entries()) button.setAttribute('aria-label', text('takeAway', this.#chosen[at].name));
      };
      show();
      return element('div.people', { role: 'group' }, chosen, search, found);
    }
  });
}
