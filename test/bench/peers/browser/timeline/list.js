import {escape} from '../markup.js';

export function mount(place, phases) {
  const write = (items) => {
    place.innerHTML = `<ol>${items
      .map(
        ({name, date, status, description}) =>
          `<li><h3>${escape(name)}</h3><span>${status}</span> <time datetime="${date}">${date}</time><p>${escape(description)}</p></li>`,
      )
      .join('')}</ol>`;
  };
  write(phases);
  return {items: () => place.querySelectorAll('li'), change: write, unmount: () => place.replaceChildren()};
}
