/** An icon as Lucide gives it: elements of an SVG with their attributes. */
export interface IconData {
  node: [string, Record<string, string | number>][];
}

const known = new WeakMap<IconData, string>();

/** All strokes of an icon as one path: one element in the page instead of a component for each line. */
export function strokeOf(icon: IconData): string {
  const drawn = known.get(icon) ?? icon.node.map(([tag, attributes]) => pathOf(tag, attributes)).join("");
  known.set(icon, drawn);
  return drawn;
}

function pathOf(tag: string, attributes: Record<string, string | number>): string {
  const n = (name: string) => Number(attributes[name] ?? 0);
  switch (tag) {
    case "path":
      // A path that begins with a relative step begins at the origin, not where the one before it ended.
      return `M0 0${String(attributes.d)}`;
    case "line":
      return `M${n("x1")} ${n("y1")}L${n("x2")} ${n("y2")}`;
    case "circle":
      return ellipse(n("cx"), n("cy"), n("r"), n("r"));
    case "ellipse":
      return ellipse(n("cx"), n("cy"), n("rx"), n("ry"));
    case "rect":
      return rectangle(n("x"), n("y"), n("width"), n("height"), n("rx") || n("ry"));
    case "polyline":
      return `M${String(attributes.points)}`;
    case "polygon":
      return `M${String(attributes.points)}Z`;
  }
  throw new Error(`an icon is drawn with <${tag}>`);
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function rectangle(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}` : "");
  return `M${x + r} ${y}h${width - 2 * r}${corner(1, 1)}v${height - 2 * r}${corner(-1, 1)}h${2 * r - width}${corner(-1, -1)}v${2 * r - height}${corner(1, -1)}z`;
}
