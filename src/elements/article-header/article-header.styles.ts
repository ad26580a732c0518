import {css} from 'lit';

export const articleHeaderStyles = css``;
