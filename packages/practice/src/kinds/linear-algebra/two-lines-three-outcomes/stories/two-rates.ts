import { equation2 } from "@gradus/math/exact";
import type { CountStory } from "./count-story.ts";

const phonePlans: CountStory = {
  id: "phone-plans",
  level: 1,
  tell(rng, outcome) {
    const rate = rng.integer(2, 5);
    const fee = rng.integer(8, 16);
    const meet = rng.integer(2, 6);
    const rate2 = outcome === "one" ? rate - 1 : rate;
    const fee2 = outcome === "one" ? fee + meet : outcome === "none" ? fee + rng.choice([-3, -2, 2, 4]) : fee;
    const service = rng.integer(2, 4);
    return {
      story: "phone-plans",
      text: `With Birch Mobile you pay €${fee} a month and €${rate} for each gigabyte. With Elm Mobile it is €${fee2 - service} a month, a monthly service fee of €${service}, and €${rate2} for each gigabyte.`,
      question: "For how many amounts of data does a month cost the same with both?",
      choices: {
        one: "Exactly one",
        none: "None: one of them is always dearer",
        all: "Infinitely many: they always cost the same",
        two: "Exactly two: one for each plan",
      },
      names: ["g", "p"],
      meaning: "With $g$ gigabytes for $p$ euros",
      system: [equation2(-rate, 1, fee), equation2(-rate2, 1, fee2)],
      because:
        outcome === "one"
          ? `A gigabyte costs €1 less with Elm, but the month €${meet} more: they are level at ${meet} gigabytes only.`
          : outcome === "none"
            ? `A gigabyte costs the same, and by the month they differ, €${fee} against €${fee2}: the gap stays.`
            : `€${fee2 - service} and the €${service} fee make €${fee}, and a gigabyte costs the same: one tariff in other words.`,
    };
  },
};

const parking: CountStory = {
  id: "parking",
  level: 2,
  tell(rng, outcome) {
    const rate = rng.integer(2, 4);
    const entry = rng.integer(1, 4);
    const hours = rng.integer(2, 5);
    const rate2 = outcome === "one" ? rate - 1 : rate;
    const fair = outcome === "one" ? entry + rate * hours - rate2 * (hours - 1) : entry + rate;
    const firstHour = outcome === "none" ? fair + rng.choice([-1, 1, 2]) : fair;
    return {
      story: "parking",
      text: `The car park at North Gate takes €${entry} to enter and €${rate} for each hour. At South Gate the first hour is €${firstHour}, and every further hour is €${rate2}. Both charge parts of an hour in proportion.`,
      question: "You stay at least an hour. For how many parking times do both cost the same?",
      choices: {
        one: "Exactly one",
        none: "None: one of them is always dearer",
        all: "Infinitely many: they always cost the same",
        two: "Exactly two: one for each car park",
      },
      names: ["t", "p"],
      meaning: "With $t$ hours for $p$ euros",
      system: [equation2(-rate, 1, entry), equation2(-rate2, 1, firstHour - rate2)],
      because:
        outcome === "one"
          ? `After one hour they are €${firstHour - entry - rate} apart, and each further hour closes €1 of it: level at ${hours} hours only.`
          : outcome === "none"
            ? `The first hour costs €${entry + rate} at one gate and €${firstHour} at the other, and every further hour the same: the gap stays.`
            : `The first hour costs €${firstHour} at both gates, and every further hour €${rate}: they never differ.`,
    };
  },
};

const candles: CountStory = {
  id: "candles",
  level: 2,
  tell(rng, outcome) {
    const rate = rng.integer(2, 3);
    const meet = rng.integer(2, 4);
    const red = rate * meet + rng.integer(5, 9);
    const white = outcome === "one" ? red - meet : outcome === "none" ? red - rng.integer(2, 4) : red;
    const rate2 = outcome === "one" ? rate - 1 : rate;
    const pace2 = outcome === "one" ? `${rate2} cm every hour` : `${2 * rate2} cm every two hours`;
    return {
      story: "candles",
      text: `Two candles are lit at the same moment. The red one is ${red} cm tall and loses ${rate} cm every hour; the white one is ${white} cm tall and loses ${pace2}.`,
      question: "At how many moments, from the lighting on and while both burn, are they equally tall?",
      choices: {
        one: "At exactly one",
        none: "At none: one is always taller",
        all: "At infinitely many: at every moment",
        two: "At exactly two: one for each candle",
      },
      names: ["t", "h"],
      meaning: "With a height of $h$ centimetres after $t$ hours",
      system: [equation2(rate, 1, red), equation2(rate2, 1, white)],
      because:
        outcome === "one"
          ? `The red candle starts ${meet} cm taller and loses 1 cm more each hour: equal after ${meet} hours and at no other moment.`
          : outcome === "none"
            ? `Both lose ${rate} cm an hour, so the red one stays ${red - white} cm taller.`
            : `Both start at ${red} cm and lose ${rate} cm an hour.`,
    };
  },
};

const rowing: CountStory = {
  id: "rowing",
  level: 2,
  tell(rng, outcome) {
    const ada = rng.integer(3, 5);
    const hours = rng.integer(2, 3);
    const ben = outcome === "one" ? ada - 1 : ada;
    const level = outcome === "one" ? ada * hours - ben * (hours - 1) : ada;
    const mill = outcome === "none" ? ada + rng.choice([-1, 1, 2]) : level;
    return {
      story: "rowing",
      text: `Ada leaves the jetty at ten o'clock and rows down the canal at a steady ${ada} km an hour. At eleven Ben is seen at the mill, ${mill} km down the canal, rowing the same way at a steady ${ben} km an hour; he set out early, and both go on until evening.`,
      question: "At how many moments from eleven o'clock on are they side by side?",
      choices: {
        one: "At exactly one",
        none: "At none: the distance between them stays",
        all: "At infinitely many: all the time",
        two: "At exactly two: one for each boat",
      },
      names: ["t", "d"],
      meaning: "With $d$ kilometres from the jetty, $t$ hours after ten",
      system: [equation2(-ada, 1, 0), equation2(-ben, 1, mill - ben)],
      because:
        outcome === "one"
          ? `At eleven Ben is ${mill - ada} km ahead, and Ada gains 1 km each hour: she draws level once, at ${10 + hours} o'clock.`
          : outcome === "none"
            ? `At eleven Ada is at ${ada} km and Ben at ${mill} km; they are equally fast, so the gap stays.`
            : `At eleven Ada is at ${ada} km as well, just beside Ben, and they are equally fast.`,
    };
  },
};

const savings: CountStory = {
  id: "savings",
  level: 2,
  tell(rng, outcome) {
    const weekly = rng.integer(3, 6);
    const start = rng.integer(10, 20);
    const weeks = rng.integer(3, 8);
    const weekly2 = outcome === "one" ? weekly + 1 : weekly;
    const start2 = outcome === "one" ? start - weeks : outcome === "none" ? start + rng.choice([-4, -2, 3, 5]) : start;
    const spent = rng.integer(2, 5);
    return {
      story: "savings",
      text: `Mara's savings box holds €${start}, and she adds €${weekly} every Sunday. Tom had €${start2 + spent} but takes out €${spent} for a present today; from now on he adds €${weekly2} every Sunday too. Nobody takes anything out later.`,
      question: "Count today and the Sundays to come. How often do the two boxes hold the same amount?",
      choices: {
        one: "Exactly once",
        none: "Never",
        all: "Always: infinitely often if they go on for ever",
        two: "Exactly twice: once for each box",
      },
      names: ["n", "s"],
      meaning: "With $s$ euros in the box after $n$ Sundays",
      system: [equation2(-weekly, 1, start), equation2(-weekly2, 1, start2)],
      because:
        outcome === "one"
          ? `Tom starts €${weeks} behind and gains €1 each Sunday: level after ${weeks} Sundays and at no other time.`
          : outcome === "none"
            ? `After the present Tom has €${start2} and Mara €${start}, and both add the same: the gap stays.`
            : `After the present both have €${start}, and both add €${weekly} each Sunday.`,
    };
  },
};

/** Stories in which two quantities start somewhere and change at a steady rate. */
export const twoRates: readonly CountStory[] = [phonePlans, parking, candles, rowing, savings];
