// Whether everything has room and is large enough. The function runs in the page, so it stands on its own.

// What is wider than the page, cut off, written smaller than 12 pixels, or harder to hit than it should be: a line each.
export function misfits() {
  const root = document.querySelector("cat-divides-meat").shadowRoot;
  const shown = [...root.querySelectorAll("*")].filter((node) => node.checkVisibility() && !node.closest(".unseen, legend, .patterns"));
  const name = (node) => `${node.localName}.${node.getAttribute("class")} ${node.textContent.slice(0, 40)}`;
  const ownText = (node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
  const texts = shown.filter(ownText);
  const box = (node) => node.getBoundingClientRect();
  const isWithin = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
  const page = { left: 0, right: innerWidth };

  // A wide table scrolls by itself, and a drawing is measured by its texts.
  const isApart = (node) => node.parentElement && node.parentElement.closest(".tables, svg");
  const wide = shown.filter((node) => box(node).width > 0 && !isApart(node) && !isWithin(box(node), page));

  const cut = texts.filter((node) => {
    const { overflowX, display } = getComputedStyle(node);
    return !node.closest("svg") && display !== "inline" && overflowX !== "visible" && node.scrollWidth > node.clientWidth + 1;
  });
  const outside = texts.filter((node) => node.ownerSVGElement && !isWithin(box(node), box(node.ownerSVGElement)));

  const size = (node) => parseFloat(getComputedStyle(node).fontSize) * (node.ownerSVGElement ? node.getScreenCTM().a : 1);
  const tiny = texts.filter((node) => size(node) < 11.95); // a drawing's scale is not quite one

  const isAtLeast = (least) => (node) => box(node).height >= least - 0.5 && box(node).width >= Math.min(least, 24) - 0.5;
  const isInText = (node) => getComputedStyle(node).display === "inline";
  const pressed = shown.filter((node) => node.matches("button, select, summary, input, a[href]") && !isInText(node));
  const small = pressed.filter((node) => !(node.matches("input") && node.closest("label")) && !isAtLeast(24)(node));
  const main = "button:is(.main, .onward, .choice, .icon), select, summary, input[type=range], .options label";
  const low = shown.filter((node) => node.matches(main) && !isAtLeast(44)(node));

  const lines = { wide, cut, outside, tiny, small, low };
  return Object.entries(lines).flatMap(([fault, nodes]) => nodes.map((node) => `${fault}: ${name(node)}`));
}
