import { describe, expect, test } from "vitest";
import { CommandLineError, HELP, readCommandLine } from "./command-line.ts";
import { defaultDataFolder } from "./data-folder.ts";

const around = {
  environment: {},
  platform: "linux",
  home: "/home/ada",
  siteFolder: "/gradus/site/dist",
  wheelsFolder: "/gradus/python-wheels",
};

describe("readCommandLine", () => {
  test("serves on this machine only, on one port, from one folder, unless told otherwise", () => {
    expect(readCommandLine([], around)).toEqual({
      port: 4117,
      host: "127.0.0.1",
      dataFolder: "/home/ada/.local/share/gradus",
      siteFolder: "/gradus/site/dist",
      wheelsFolder: "/gradus/python-wheels",
      allowedHosts: [],
    });
  });

  test("takes the command line before the environment, and GRADUS_PORT before PORT", () => {
    const environment = {
      GRADUS_PORT: "5001",
      PORT: "5002",
      GRADUS_HOST: "0.0.0.0",
      GRADUS_DATA: "/data",
      GRADUS_ALLOW_HOST: "a.example, b.example",
    };
    const surrounded = { ...around, environment };
    expect(readCommandLine([], surrounded)).toMatchObject({
      port: 5001,
      host: "0.0.0.0",
      dataFolder: "/data",
      allowedHosts: ["a.example", "b.example"],
    });
    expect(
      readCommandLine(["--port=0", "--host", "::1", "--data", "/d", "--allow-host", "c.example"], surrounded),
    ).toMatchObject({
      port: 0,
      host: "::1",
      dataFolder: "/d",
      allowedHosts: ["c.example", "a.example", "b.example"],
    });
    expect(readCommandLine([], { ...around, environment: { PORT: "5002", GRADUS_PORT: "" } })).toMatchObject({
      port: 5002,
    });
  });

  test.each([
    [["--port", "x"], '--port: a whole number from 0 to 65535, got "x"'],
    [["--port", "65536"], '--port: a whole number from 0 to 65535, got "65536"'],
    [["--prot", "1"], "Unknown option '--prot'. See --help."],
    [["extra"], /^Unexpected argument 'extra'.* See --help\.$/],
  ])("refuses %j in one line", (words, message) => {
    expect(() => readCommandLine(words, around)).toThrow(message);
    expect(() => readCommandLine(words, around)).toThrow(CommandLineError);
  });

  test("names the variable that is wrong", () => {
    expect(() => readCommandLine([], { ...around, environment: { PORT: "http" } })).toThrow(
      'PORT: a whole number from 0 to 65535, got "http"',
    );
  });

  test("offers help, which names every option", () => {
    expect(readCommandLine(["--help"], around)).toBe("help");
    for (const option of ["--port", "--host", "--data", "--site", "--allow-host"]) expect(HELP).toContain(option);
  });
});

describe("defaultDataFolder", () => {
  test.each([
    [{}, "linux", "/home/ada", "/home/ada/.local/share/gradus"],
    [{ XDG_DATA_HOME: "/xdg" }, "linux", "/home/ada", "/xdg/gradus"],
    [{ XDG_DATA_HOME: "relative" }, "linux", "/home/ada", "/home/ada/.local/share/gradus"],
    [{ GRADUS_DATA: "/mine", XDG_DATA_HOME: "/xdg" }, "linux", "/home/ada", "/mine"],
    [{}, "darwin", "/Users/ada", "/Users/ada/Library/Application Support/Gradus"],
    [
      { LOCALAPPDATA: "C:\\Users\\ada\\AppData\\Local" },
      "win32",
      "C:\\Users\\ada",
      "C:\\Users\\ada\\AppData\\Local\\Gradus",
    ],
    [{}, "win32", "C:\\Users\\ada", "C:\\Users\\ada\\AppData\\Local\\Gradus"],
  ])("with %j on %s is outside of any checkout", (environment, platform, home, expected) => {
    expect(defaultDataFolder(environment, platform, home)).toBe(expected);
  });
});
