import {css} from 'lit';

export const conceptListStyles = css``;
