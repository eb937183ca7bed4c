import type { GradusEvent } from "../event/event.ts";
import { PASS_MARK } from "../progress/quiz-tally.ts";
import type { Statement } from "./statement.ts";
import { toUuid } from "./uuid.ts";
import { failed, verbs } from "./verbs.ts";

/** Whose record it is and where its activities live, for `toXapi`. */
export type XapiContext = {
  /** The address the site is served from, without a slash at its end; activities and extensions are named below it. */
  readonly home: string;
  /** The learner's name at that address. */
  readonly learner: string;
};

/**
 * An event as an xAPI statement, for a learning record store. The statement's id follows from the event's, so sending a record twice changes nothing.
 * A learner's source code and settings' values are not sent.
 * @source xAPI 1.0.3, part 2; ADL vocabulary of verbs and activity types.
 */
export function toXapi(event: GradusEvent, { home, learner }: XapiContext): Statement {
  const { verb, activity, type, result } = describe(event, home);
  return {
    id: toUuid(event.id),
    actor: { objectType: "Agent", account: { homePage: home, name: learner } },
    verb,
    object: {
      objectType: "Activity",
      id: `${home}/xapi/${activity.map(encodeURIComponent).join("/")}`,
      definition: { type: `http://adlnet.gov/expapi/activities/${type}`, name: { en: activity.slice(1).join(" · ") } },
    },
    ...(result === undefined ? {} : { result }),
    context: { platform: "Gradus", extensions: { [`${home}/xapi/extensions/device`]: event.device } },
    timestamp: event.at,
  };
}

type Description = {
  readonly verb: Statement["verb"];
  readonly activity: readonly string[];
  readonly type: string;
  readonly result?: NonNullable<Statement["result"]>;
};

function describe(event: GradusEvent, home: string): Description {
  const verb = verbs[event.type];
  const extension = (name: string) => `${home}/xapi/extensions/${name}`;
  switch (event.type) {
    case "block-visited":
      return { verb, activity: ["lesson", event.data.lesson, event.data.block], type: "module" };
    case "prediction-made":
      return {
        verb,
        activity: ["lesson", event.data.lesson, event.data.block],
        type: "interaction",
        result: { response: event.data.prediction },
      };
    case "goal-reached":
      return {
        verb,
        activity: ["lesson", event.data.lesson, event.data.figure, event.data.goal],
        type: "objective",
        result: { completion: true },
      };
    case "answer-given": {
      const { verdict, answer, mistake, attempt, help, where } = event.data;
      const judged = verdict === "right" || verdict === "wrong";
      return {
        verb,
        activity: ["problem", event.data.problem],
        type: "question",
        result: {
          response: answer,
          ...(judged ? { success: verdict === "right" } : {}),
          extensions: {
            [extension("verdict")]: verdict,
            [extension("attempt")]: attempt,
            [extension("help")]: help,
            [extension("where")]: where,
            ...(mistake === undefined ? {} : { [extension("mistake")]: mistake }),
          },
        },
      };
    }
    case "solution-shown":
      return {
        verb,
        activity: ["problem", event.data.problem, "solution"],
        type: "module",
        result: { extensions: { [extension("where")]: event.data.where } },
      };
    case "quiz-started":
      return { verb, activity: ["quiz", event.data.quiz, event.data.attempt], type: "assessment" };
    case "quiz-answered":
      return {
        verb,
        activity: ["quiz", event.data.quiz, event.data.attempt, String(event.data.position)],
        type: "question",
        result: { response: event.data.answer },
      };
    case "quiz-finished": {
      const { score, total, passMark = PASS_MARK } = event.data;
      const scaled = total > 0 ? score / total : 0;
      const success = scaled >= passMark - 1e-9;
      return {
        verb: success ? verb : failed,
        activity: ["quiz", event.data.quiz, event.data.attempt],
        type: "assessment",
        result: { success, completion: true, score: { scaled, raw: score, min: 0, max: total } },
      };
    }
    case "lab-saved":
    case "lab-started-over":
      return { verb, activity: ["lab", event.data.lab, event.data.language], type: "performance" };
    case "lab-run":
      return {
        verb,
        activity: ["lab", event.data.lab, event.data.cell],
        type: "performance",
        result: { extensions: { [extension("outcome")]: event.data.outcome } },
      };
    case "lab-checked": {
      const { passed, failed: missed, submitted } = event.data;
      const max = passed + missed;
      return {
        verb,
        activity: ["lab", event.data.lab, event.data.language],
        type: "performance",
        result: {
          success: missed === 0 && passed > 0,
          completion: submitted,
          score: { scaled: max > 0 ? passed / max : 0, raw: passed, min: 0, max },
        },
      };
    }
    case "functions-kept":
      return {
        verb,
        activity: ["lab", event.data.lab, event.data.language],
        type: "performance",
        result: { extensions: { [extension("functions")]: event.data.functions.join(", ") } },
      };
    case "setting-changed":
      return { verb, activity: ["setting", event.data.name], type: "interaction" };
  }
}
