import {claim} from '../../base/claim.js';
import {TechTimeline} from './tech-timeline.js';

claim('tech-timeline', TechTimeline) && customElements.define('tech-timeline', TechTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'tech-timeline': TechTimeline;
  }
}
