import {TechTimeline} from './tech-timeline.js';

customElements.get('tech-timeline') ?? customElements.define('tech-timeline', TechTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'tech-timeline': TechTimeline;
  }
}
