// A point of the picture. Positions have no unit; whatever draws them scales them to its room.

export interface Position {
  readonly x: number;
  readonly y: number;
}
