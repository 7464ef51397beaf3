// Room on a picture: what is taken by labels already, so that none covers another.

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Room {
  readonly isFree: (boxes: readonly Box[]) => boolean;
  readonly take: (boxes: readonly Box[]) => void;
}

export function createRoom(): Room {
  const taken: Box[] = [];
  const isTaken = (box: Box) => taken.some((other) => overlap(box, other));
  return {
    isFree: (boxes) => !boxes.some(isTaken),
    take: (boxes) => taken.push(...boxes),
  };
}

/** What a text along a slanted line covers: squares in a row, which fit it closer than one box around all. */
export function boxesAlong(
  x: number,
  y: number,
  length: number,
  angle: number,
  height: number,
): readonly Box[] {
  const count = Math.max(2, Math.ceil(length / height));
  return Array.from({ length: count }, (_, index) => {
    const along = (index / (count - 1) - 0.5) * (length - height);
    const [middleX, middleY] = [x + along * Math.cos(angle), y + along * Math.sin(angle)];
    return {
      left: middleX - height / 2,
      right: middleX + height / 2,
      top: middleY - height / 2,
      bottom: middleY + height / 2,
    };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
