import {css} from 'lit';

export const tagListStyles = css``;
