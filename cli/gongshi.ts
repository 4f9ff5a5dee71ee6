import { main } from "./main";
import { createProgress } from "./terminal/progress";

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    controller.abort();
  });
}

// A reader that has seen enough, such as `head`, is no fault: the work goes on, its exit code stands.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void main(process.argv.slice(2), {
  signal: controller.signal,
  progress: createProgress(process.stderr),
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
