// node screenshots.mjs NODE_MODULES ADDRESS [FOLDER]: see screenshots.sh.
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, base, folder] = process.argv.slice(2);
const require = createRequire(join(modules, "/"));
const { chromium } = require("playwright-core");
const sharp = require("sharp");

const plan = "/check/docomo-blocks-sms?symptom=no-code&code-by=sms&signed-in-anywhere=no&number-shown=mine&carrier=docomo";
const pages = {
  home: "/",
  symptom: "/symptoms/no-code",
  question: "/check/signed-in-anywhere?symptom=no-code&code-by=sms",
  plan,
  fix: "/fixes/docomo-allow-overseas-sms",
  "fix-large": "/fixes/docomo-allow-overseas-sms?view=large",
  faq: "/faq/sms-but-no-code",
  contacts: "/contacts",
  screens: "/screens?q=%E3%82%A2%E3%82%AB%E3%82%A6%E3%83%B3%E3%83%88%E3%81%8C%E4%B8%80%E6%99%82%E7%9A%84%E3%81%AB%E3%83%AD%E3%83%83%E3%82%AF",
  facts: "/facts",
};
const shown = ["home-320-light", "home-1280-dark", "question-320-light", "question-320-dark", "plan-320-light", "plan-1280-light", "fix-320-dark", "fix-large-320-light"];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
await mkdir(folder || "docs/images", { recursive: true });
let drawn = 0;
for (const width of [320, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: "ja-JP", timezoneId: "Asia/Tokyo", reducedMotion: "reduce" });
    for (const [name, path] of Object.entries(pages)) {
      const file = `${name}-${width}-${colorScheme}`;
      if (!folder && !shown.includes(file)) continue;
      const page = await context.newPage();
      const answer = await page.goto(base + path);
      if (answer.status() !== 200) throw new Error(`${path}: ${answer.status()}`);
      // All of a page for looking at it; what one sees at first for showing it.
      const picture = await page.screenshot({ fullPage: Boolean(folder) });
      await sharp(picture).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toFile(join(folder || "docs/images", `${file}.png`));
      await page.close();
      drawn++;
    }
    await context.close();
  }
}
await browser.close();
console.log(`${drawn} pictures in ${folder || "docs/images"}`);
