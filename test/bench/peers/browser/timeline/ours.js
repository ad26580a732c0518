import '/cdn/tech-timeline.js';

export function mount(place, phases) {
  const timeline = document.createElement('tech-timeline');
  timeline.article = {timeline: phases};
  place.append(timeline);
  return {
    items: () => timeline.shadowRoot?.querySelectorAll('li[part~=item]') ?? [],
    change: (items) => (timeline.article = {timeline: items}),
    unmount: () => timeline.remove(),
  };
}
