import { element, icon } from './elements.js';
import { text } from './texts.js';

/** Where a person writes: Enter sends, Shift+Enter makes a new line. Of a file only name and kind are sent. */
export function composer(send) {
  let files = [];
  const box = element('textarea', { rows: 1, maxLength: 4000 });
  const chosen = element('div.chosen', { hidden: true });
  const picker = element('input', { type: 'file', hidden: true, multiple: true, tabIndex: -1 });
  const attach = element('button.icon', { type: 'button', onclick: () => picker.click() }, icon('attach'));
  const button = element('button.icon.send', { type: 'submit' }, icon('send'));

  const choose = list => {
    files = list;
    chosen.hidden = files.length === 0;
    chosen.replaceChildren(files.map(file => file.name).join(', '), ' ',
      element('button.again', { type: 'button', textContent: text('remove'), onclick: () => choose([]) }));
  };
  const grow = () => {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  };
  const form = element('form.composer', {
    onsubmit: event => {
      event.preventDefault();
      if (!box.value.trim() && files.length === 0) return;
      send(box.value.trim(), files);
      box.value = '';
      choose([]);
      grow();
    },
  }, element('div.box', {}, box, chosen), attach, picker, button);

  picker.onchange = () => {
    choose([...picker.files].map(file => ({ name: file.name, contentType: file.type || 'application/octet-stream' })));
    picker.value = '';
  };
  box.oninput = grow;
  box.onkeydown = event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  };

  return {
    form,
    fill(line) {
      box.value = line;
      grow();
      box.focus();
    },
    label(who) {
      box.placeholder = text('write');
      box.setAttribute('aria-label', `${text('write')} – ${who}`);
      attach.title = text('attach');
      attach.setAttribute('aria-label', text('attach'));
      button.title = text('send');
      button.setAttribute('aria-label', text('send'));
    },
  };
}
