/** What the page in a frame tells the page around it. */
export interface FrameSize {
  readonly type: typeof SIZE;
  /** Pixels. */
  readonly height: number;
  /** The same with everything open and `PRINT_WIDTH` wide. */
  readonly printHeight: number;
}

export const SIZE = 'article-elements/size';

/** How wide a frame is on paper, in pixels: it fits on A4 and on Letter, with the margins that browsers leave. */
export const PRINT_WIDTH = 600;

/** No page of this library is as high. */
const MAX_HEIGHT = 100_000;

/** A message as a size, if it is one and sensible; it may come from anybody. */
export function readSize(data: unknown): FrameSize | undefined {
  if (typeof data !== 'object' || !data) return undefined;
  const {type, height, printHeight} = data as Record<string, unknown>;
  const isSize = type === SIZE && isHeight(height) && isHeight(printHeight);
  return isSize ? {type, height: Math.ceil(height), printHeight: Math.ceil(printHeight)} : undefined;
}

function isHeight(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_HEIGHT;
}
