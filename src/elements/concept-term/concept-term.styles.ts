import {css} from 'lit';

export const conceptTermStyles = css``;
