import { expect, it } from "vitest";
import { wordsForServer } from "./words-for-server.ts";

it.each([
  ["npm start", [], {}, []],
  ["npm start -- --port 4118", ["--port", "4118"], {}, ["--port", "4118"]],
  ["npm start --port 4118", ["4118"], { npm_config_port: "true" }, ["--port", "4118"]],
  ["npm start --port=4118", [], { npm_config_port: "4118" }, ["--port", "4118"]],
  [
    "npm start --host=0.0.0.0 --port=4118",
    [],
    { npm_config_port: "4118", npm_config_host: "0.0.0.0" },
    ["--port", "4118", "--host", "0.0.0.0"],
  ],
  [
    "npm start --port 4118 -- --data x",
    ["4118", "--data", "x"],
    { npm_config_port: "true" },
    ["--port", "4118", "--data", "x"],
  ],
  ["npm start --wheels=w", [], { npm_config_wheels: "w" }, ["--wheels", "w"]],
  ["npm start --port=1 -- --port 2", ["--port", "2"], { npm_config_port: "1" }, ["--port", "2"]],
  ["npm start --port", [], { npm_config_port: "true" }, ["--port"]],
])("hands on what %s asks for", (_typed, words, environment, expected) => {
  expect(wordsForServer(words, environment)).toEqual(expected);
});
