// Starts the browser that BROWSER names (chromium, firefox or webkit) and drives it over WebDriver.
//
// Drivers are started here and never looked for by Selenium, which would download them.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, Capabilities } from "selenium-webdriver";

export const BROWSER = process.env.BROWSER || "chromium";

const ENGINES = {
  chromium: {
    command: (port) => ["chromedriver", `--port=${port}`],
    capabilities: (profile) => ({
      browserName: "chrome",
      "goog:chromeOptions": {
        binary: firstOnPath("chromium", "chromium-browser", "google-chrome"),
        args: [
          "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
          "--disable-background-networking", "--disable-component-update", "--lang=en-US", `--user-data-dir=${profile}`,
        ],
      },
      "goog:loggingPrefs": { browser: "ALL" },
    }),
  },
  firefox: {
    command: (port) => ["geckodriver", `--port=${port}`],
    capabilities: () => ({
      browserName: "firefox",
      "moz:firefoxOptions": {
        binary: firstOnPath("firefox-esr", "firefox"),
        args: ["-headless"],
        // The preferences that drivers recommend let file:// pages do what readers' Firefox does not.
        prefs: { "remote.prefs.recommended": false, "intl.accept_languages": "en-US,en" },
      },
    }),
  },
  webkit: {
    command: (port) => onScreen(["WebKitWebDriver", `--port=${port}`]),
    capabilities: () => ({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: process.env.MINI_BROWSER || miniBrowser(), args: ["--automation"] },
    }),
  },
};

// A running browser; `close` ends it and its driver.
export async function launch() {
  const engine = ENGINES[BROWSER];
  if (!engine) throw new Error(`BROWSER=${BROWSER}: it is chromium, firefox or webkit`);
  const profile = mkdtempSync(join(tmpdir(), "cat-divides-meat-"));
  const port = await freePort();
  const [program, ...words] = engine.command(port);
  const environment = { ...process.env, LANG: "C.UTF-8", LANGUAGE: "en_US" };
  const service = spawn(program, words, { stdio: "ignore", detached: true, env: environment });
  const end = once(() => {
    endGroup(service.pid); // the driver with its browser, and with the screen it may have
    rmSync(profile, { recursive: true, force: true });
  });
  process.once("exit", end); // also when a test runner gives up on us
  const ended = new Promise((_, reject) => {
    service.once("error", reject);
    service.once("exit", (code) => reject(new Error(`${program} ended (${code})`)));
  });
  ended.catch(() => {});
  const server = `http://127.0.0.1:${port}`;
  await Promise.race([answers(server), ended]);
  const driver = await new Builder().usingServer(server).withCapabilities(new Capabilities(engine.capabilities(profile))).build();
  await driver.manage().setTimeouts({ script: 30_000, pageLoad: 60_000, implicit: 0 });
  return { driver, close: () => driver.quit().finally(end) };
}

function once(act) {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

function endGroup(id) {
  try {
    process.kill(-id);
  } catch (error) {
    if (error.code !== "ESRCH") throw error; // it may have ended by itself
  }
}

async function answers(server) {
  for (;;) {
    const status = await fetch(`${server}/status`).then((response) => response.json(), () => null);
    if (status && status.value.ready) return;
    await new Promise(setImmediate);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function firstOnPath(...names) {
  const folders = process.env.PATH.split(":");
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return files.find(existsSync);
}

// Without a screen of its own the machine gets one that nobody sees.
function onScreen(command) {
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? command : ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x1000x24", ...command];
}

function miniBrowser() {
  const folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"];
  const files = folders.flatMap((folder) => ["webkit2gtk-4.1", "webkit2gtk-4.0"].map((version) => join(folder, version, "MiniBrowser")));
  return files.find(existsSync);
}
