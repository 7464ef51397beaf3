// The shaders of the nodes: four shapes from one triangle each, by signed distance, with a ring around them.
// A stranger would get wrong the unit: distances here are CSS pixels of the screen, whatever the zoom.

/** Numbers of the shapes as the shader knows them. */
export const SHAPE_NUMBER = { circle: 0, square: 1, pin: 2, diamond: 3 } as const;

export const VERTEX_SHADER = /*glsl*/ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ringColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_ring;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ringColor;
varying vec2 v_offset;
varying float v_radius;
varying float v_ring;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size / u_sizeRatio;
  v_ring = a_ring;
  v_shape = a_shape;
  // A triangle around the circle that holds the largest shape with its ring.
  v_offset = 2.0 * (v_radius * 1.45 + a_ring + 1.0) * vec2(cos(a_angle), sin(a_angle));
  vec2 position = a_position + v_offset * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_ringColor = a_ringColor;
  v_ringColor.a *= bias;
  #endif
  v_color.a *= bias;
}
`;

export const FRAGMENT_SHADER = /*glsl*/ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ringColor;
varying vec2 v_offset;
varying float v_radius;
varying float v_ring;
varying float v_shape;

uniform float u_pixelRatio;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

float square(vec2 p, float r) {
  vec2 q = abs(p) - 0.6 * r;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 0.27 * r;
}

float diamond(vec2 p, float r) {
  vec2 q = abs(p);
  return (q.x + q.y - 1.02 * r) * 0.7071 - 0.12 * r;
}

// A drop that points down: a disc and the cone that touches it (after I. Quilez, uneven capsule).
float pin(vec2 p, float r) {
  p = vec2(abs(p.x), p.y + 1.1 * r);
  float tip = 0.06 * r;
  float head = 0.84 * r;
  float reach = 1.32 * r;
  float b = (tip - head) / reach;
  float a = sqrt(1.0 - b * b);
  float k = dot(p, vec2(-b, a));
  if (k < 0.0) return length(p) - tip;
  if (k > a * reach) return length(p - vec2(0.0, reach)) - head;
  return dot(p, vec2(a, b)) - tip;
}

float distanceTo(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return square(p, r);
  if (v_shape < 2.5) return pin(p, r);
  return diamond(p, r);
}

void main(void) {
  float d = distanceTo(v_offset, v_radius);

  #ifdef PICKING_MODE
  gl_FragColor = d > v_ring ? transparent : v_color;
  #else
  float soft = 0.75 / u_pixelRatio;
  vec4 fill = mix(v_color, v_ringColor, smoothstep(-soft, soft, d));
  if (v_shape > 1.5 && v_shape < 2.5) {
    // The hole in the head of a pin.
    float hole = length(v_offset - vec2(0.0, 0.22 * v_radius)) - 0.3 * v_radius;
    fill = mix(v_ringColor, fill, smoothstep(-soft, soft, hole));
  }
  gl_FragColor = mix(fill, transparent, smoothstep(v_ring - soft, v_ring + soft, d));
  #endif
}
`;
