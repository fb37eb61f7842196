// Scripts that run in the page and see it as a person does: what is visible, through open shadow roots, by the role and
// the name that a screen reader would say. A string each, since they are sent there.

// Everything that can be seen, in the order of the document.
const WALK = `
  function* walk(elements) {
    for (const element of elements) {
      if (!element.checkVisibility() && !isContents(element)) continue;
      yield element;
      yield* walk(within(element));
    }
  }
  const within = (element) => {
    if (element.localName === "slot") return element.assignedElements({ flatten: true });
    return (element.shadowRoot || element).children;
  };
  const isContents = (element) => getComputedStyle(element).display === "contents";`;

// The roles that tests ask for, and names by the rules of ARIA as far as the widget uses them.
const NAMES = `
  const ROLES = {
    button: "button, [role=button], summary, input[type=button]", link: "a[href], [role=link]",
    slider: "input[type=range], [role=slider]", combobox: "select, [role=combobox]", spinbutton: "input[type=number]",
    textbox: "textarea, input[type=text], [role=textbox]",
    radio: "input[type=radio], [role=radio]", checkbox: "input[type=checkbox]",
    heading: "h1, h2, h3, h4, [role=heading]", alert: "[role=alert]", status: "[role=status]",
    navigation: "nav, [role=navigation]", group: "[role=group], fieldset", region: "section[aria-label], [role=region]",
    img: "img, [role~=img]", table: "table, [role=table]", graphic: "[role~=graphics-document]",
    symbol: "[role~=graphics-symbol]",
  };
  const clean = (text) => (text || "").replace(/[\\u2066-\\u2069]/g, "").replace(/\\s+/g, " ").trim();
  const textOf = (element) => [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || node.getAttribute("aria-hidden") === "true" || node.matches("select, input, textarea")) return "";
    return node.getAttribute("aria-label") || textOf(node);
  }).join("");
  const spoken = (element) => {
    const ids = (element.getAttribute("aria-labelledby") || "").split(" ").filter(Boolean);
    if (ids.length) return ids.map((id) => textOf(element.getRootNode().getElementById(id))).join(" ");
    if (element.hasAttribute("aria-label")) return element.getAttribute("aria-label");
    if (element.labels && element.labels.length) return textOf(element.labels[0]);
    const title = element.querySelector(":scope > title");
    if (title) return title.textContent;
    return textOf(element) || element.getAttribute("title") || element.getAttribute("alt");
  };
  const nameOf = (element) => clean(spoken(element));`;

// The first element of a role whose name is a text or matches a pattern.
export const FIND = `
  ${WALK} ${NAMES}
  const [role, wish] = arguments;
  const fits = (name) => ("text" in wish ? name === wish.text : new RegExp(wish.source, wish.flags).test(name));
  for (const element of walk(document.children)) {
    if (element.matches(ROLES[role]) && fits(nameOf(element))) return element;
  }
  return null;`;

// What can be operated or must be described, and has no name.
export const UNNAMED = `
  ${WALK} ${NAMES}
  const needy = ["button", "link", "slider", "combobox", "navigation", "graphic", "symbol", "img"].map((role) => ROLES[role]).join(", ");
  return [...walk(document.children)].filter((element) => element.matches(needy) && !nameOf(element))
    .filter((element) => !element.closest("[aria-hidden=true]"))
    .map((element) => element.outerHTML.slice(0, 120));`;

// All text, a line for every element that has any of its own.
export const TEXT = `
  ${WALK}
  const lines = [];
  for (const element of walk(document.children)) {
    if (element.matches("script, style, title")) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim());
    if (own.some(Boolean)) lines.push(element.textContent);
  }
  return lines.join("\\n").replace(/[\\u2066-\\u2069]/g, "").replace(/[ \\t]+/g, " ");`;
