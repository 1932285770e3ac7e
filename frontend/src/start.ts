// The window paints the frame of index.html before it reads any program: WebKit paints nothing while a script is on its way.
addEventListener("load", () => requestAnimationFrame(() => setTimeout(() => void import("./main"))));
