// node validate.mjs SCHEMA < [{ "name": …, "json": … }, …]
// SCHEMA is a JSON schema, or FILE.yaml#NAME for a schema of an OpenAPI description. Says every violation on a line of its own, "name: path message", and ends with 1 when there is one.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv04 from "ajv-draft-04";
import formats from "ajv-formats";
import { parse } from "yaml";

const [file, name] = process.argv[2].split("#");
const schema = name
  ? { $ref: `#/components/schemas/${name}`, components: openApi(file).components }
  : JSON.parse(readFileSync(file, "utf8"));
const Ajv = schema.$schema?.includes("draft-04") ? Ajv04 : Ajv2020;
// The localization schema of Teams has patterns ("]" alone) that are only legal without the u flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats(ajv);
const validate = ajv.compile(schema);

// NAV's description folds quoted texts without indenting them, which a strict reader of YAML refuses: each is put on one line first.
function openApi(path) {
  const text = readFileSync(path, "utf8");
  return parse(text.replace(/: "[^"\n]*\n[^"]*"/g, folded => folded.replace(/\s*\n\s*/g, " ")));
}

const violations = JSON.parse(readFileSync(0, "utf8")).flatMap(({ name, json }) =>
  validate(json) ? [] : validate.errors.map(error => `${name}: ${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`));
violations.forEach(violation => console.log(violation));
process.exitCode = violations.length === 0 ? 0 : 1;
