import type { EventOf } from "../event/event.ts";
import type { LabProgress } from "./progress.ts";

/** Gathers the work on one lab in one language. */
export class LabTally {
  #source: string | null = null;
  #contentVersion: string | null = null;
  #undo: LabProgress["undo"] = null;
  #passed = 0;
  #failed = 0;
  #complete = false;
  #best: LabProgress["best"] = null;

  save({ data }: EventOf<"lab-saved">): void {
    this.#source = data.source;
    this.#contentVersion = data.contentVersion;
    if (this.#undo?.source === data.source) this.#undo = null;
  }

  startOver({ data }: EventOf<"lab-started-over">): void {
    // The version that the put-away source was written for is the one it was saved with, not that of the starter which replaces it.
    this.#undo = { source: data.previous, contentVersion: this.#contentVersion ?? data.contentVersion };
    this.#source = null;
    this.#contentVersion = data.contentVersion;
  }

  check({ data, at }: EventOf<"lab-checked">): void {
    this.#passed = data.passed;
    this.#failed = data.failed;
    if (!data.submitted) return;
    if (data.failed === 0 && data.passed > 0) this.#complete = true;
    const { passed, failed, passing = [] } = data;
    if (this.#best === null || share({ passed, failed }) > share(this.#best))
      this.#best = { passed, failed, passing, at };
  }

  toProgress(): LabProgress {
    return {
      source: this.#source,
      contentVersion: this.#contentVersion,
      undo: this.#undo,
      passed: this.#passed,
      failed: this.#failed,
      complete: this.#complete,
      best: this.#best,
    };
  }
}

const share = ({ passed, failed }: { readonly passed: number; readonly failed: number }) =>
  passed === 0 ? 0 : passed / (passed + failed);
