// Whether this browser can show the picture. Sigma needs WebGL 2 and throws an error about blendFunc without it.

export function canDraw(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}
