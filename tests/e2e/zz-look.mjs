import { Reader, Key } from "./reader.js";
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [,, out, lang="en", width="390", height="1400", theme="light"] = process.argv;
const reader = await Reader.arrive();
const d = reader.driver;
try {
  await d.manage().window().setRect({ width: +width, height: +height });
  const url = pathToFileURL(new URL("../../dist/cat-divides-meat.html", import.meta.url).pathname).href + `?mode=class&lang=${lang}&theme=${theme}`;
  await reader.start(url);
  let n = 0;
  const shot = async (name) => writeFileSync(`${out}-${String(n++).padStart(2, "0")}-${name}.png`, await d.takeScreenshot(), "base64");
  const click = async (i) => { // nth button with class main inside .columns or by selector
    await reader.run((sel) => { const r = document.querySelector("cat-divides-meat").shadowRoot; const b = r.querySelector(sel); if (!b) throw new Error("no " + sel); b.click(); }, i);
    await new Promise((r) => setTimeout(r, 120));
  };
  await shot("start");
  await click(".class-start button.main"); await shot("pass");
  await click(".class-pass button"); await shot("offer");
  await click(".class-hand button"); await shot("offer-looked");
  await click(".class-turn .controls button.main"); await click(".class-pass button"); await shot("answer");
  await click(".class-ways .class-way:nth-child(4) button"); await shot("over");
  for (let r = 0; r < 4; r++) {
    await click(".class-turn .controls button.main"); // next
    await click(".class-pass button"); await click(".class-turn .controls button.main");
    await click(".class-pass button"); await click(`.class-ways .class-way:nth-child(${[1,3,1,4][r]}) button`);
    if (r == 1) await shot("fought");
  }
  await click(".class-turn .controls button.main"); await shot("done");
} finally { await reader.leave(); }
