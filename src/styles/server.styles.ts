import {css} from 'lit';

/**
 * For what a server has rendered, until it is its element's own: what only a script can do is not offered, and keeps its
 * place. Where there will be no script, it is gone, and what it would show is seen.
 */
export const serverStyles = css`
  /* Said once and inherited: a selector for the parts that names the host would have all of them looked at each time. */
  :host(:is(:not(:defined), :state(waiting))) {
    --_waiting-visibility: hidden;
    --_waiting-events: none;
  }
  :is([part~='toolbar'], [part~='toc'], [part~='index'], [part~='copy-link'], [part~='show-all']) {
    visibility: var(--_waiting-visibility, inherit);
  }
  :is([part~='sort'], [part~='toggle']) {
    pointer-events: var(--_waiting-events, inherit);
  }
  @media (scripting: none) {
    :is(
      [part~='toolbar'],
      [part~='toc'],
      [part~='index'],
      [part~='copy-link'],
      [part~='show-all'],
      [part~='sort'] svg
    ) {
      display: none !important;
    }
    .with-toc {
      grid-template-columns: 1fr;
    }
    [hidden='until-found'] {
      display: block;
      position: static !important;
      content-visibility: visible;
    }
  }
`;
