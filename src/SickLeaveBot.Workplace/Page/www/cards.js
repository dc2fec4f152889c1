import { hostConfig } from './hostconfig.js';
import { markdown } from './markdown.js';
import { withPickers } from './people.js';
import { plain } from './plain.js';
import { text } from './texts.js';

export const drawsCards = () => 'AdaptiveCards' in window;

/** Draws a card as the official renderer does. Answers go to answer(verb or null, data), which a plain-text card never calls. */
export function draw(json, theme, answer) {
  const frame = document.createElement('div');
  frame.className = 'card';
  if (!drawsCards()) {
    frame.append(inWords(json));
    frame.classList.add('plain');
    return frame;
  }

  const { AdaptiveCard, HostConfig } = window.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (source, result) => Object.assign(result, { outputHtml: markdown(source), didProcess: true });
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(theme));
  card.onExecuteAction = action => {
    const kind = action.getJsonTypeName();
    if (kind === 'Action.OpenUrl') window.open(action.url, '_blank', 'noopener,noreferrer');
    else if (kind === 'Action.Execute') answer(action.verb ?? '', filledIn(card, action));
    else if (kind === 'Action.Submit') answer(null, filledIn(card, action));
  };
  card.parse(withPickers(json));
  frame.append(card.render());
  mend(frame);
  return frame;
}

/** The action's data with the inputs merged in, all of them as text, as Teams sends them. */
function filledIn(card, action) {
  const data = { ...(action.data ?? {}) };
  for (const input of card.getAllInputs()) {
    if (input.id in data && data[input.id] !== null && data[input.id] !== undefined) data[input.id] = String(data[input.id]);
  }
  return data;
}

/** Small things the renderer leaves undone for those who don't see the screen. */
function mend(frame) {
  for (const element of frame.querySelectorAll('.ac-adaptiveCard[tabindex]')) element.removeAttribute('tabindex');
}

function inWords(json) {
  const { lines, answers } = plain(json);
  const body = document.createElement('div');
  for (const line of lines) {
    const paragraph = document.createElement('div');
    paragraph.innerHTML = markdown(line);
    body.append(paragraph);
  }
  if (answers.length > 0) {
    const hint = document.createElement('p');
    hint.className = 'answers';
    hint.textContent = `${text('answers')} ${answers.join(' · ')}`;
    body.append(hint);
  }
  return body;
}
