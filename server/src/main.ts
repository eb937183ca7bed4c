import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { CommandLineError, HELP, readCommandLine } from "./command-line.ts";
import { wheelsComplaint } from "./site/serve-wheels.ts";
import { ListenError, startServer } from "./start-server.ts";
import { StoreError } from "./store/open-store.ts";

const siteFolder = fileURLToPath(new URL("../../site/dist", import.meta.url));
const wheelsFolder = fileURLToPath(new URL("../../python-wheels", import.meta.url));

try {
  const around = { environment: process.env, platform: process.platform, home: homedir(), siteFolder, wheelsFolder };
  const options = readCommandLine(process.argv.slice(2), around);
  if (options === "help") {
    console.log(HELP);
  } else {
    const server = await startServer(options);
    console.log(
      `Gradus is ready at ${server.address}\nYour record is kept in ${options.dataFolder}. Ctrl+C stops the server.`,
    );
    const complaint = options.wheelsFolder === wheelsFolder ? null : await wheelsComplaint(options.wheelsFolder);
    if (complaint !== null) console.log(complaint);
    let stopping = false;
    const stop = () => {
      // A second Ctrl+C doesn't wait: nothing that was acknowledged can be lost.
      if (stopping) process.exit(130);
      stopping = true;
      void server.close().then(() => process.exit(0));
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  }
} catch (error) {
  const expected = error instanceof ListenError || error instanceof StoreError || error instanceof CommandLineError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
