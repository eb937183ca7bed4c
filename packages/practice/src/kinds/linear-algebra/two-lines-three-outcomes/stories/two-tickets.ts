import { equation2 } from "@gradus/math/exact";
import type { TicketStory, ToldTickets } from "./ticket-story.ts";

type Bill = readonly [number, number];

/** Two bills, each so many of the one and so many of the other. */
function twoBills(prices: readonly [number, number], first: Bill, second: Bill) {
  const total = ([n, m]: Bill): number => n * prices[0] + m * prices[1];
  return {
    totals: [total(first), total(second)] as const,
    bill: { counts: first, total: total(first) },
    system: [equation2(...first, total(first)), equation2(...second, total(second))] as const,
  };
}

const pool: TicketStory = {
  id: "swimming-pool",
  level: 1,
  tell(rng): ToldTickets {
    const child = rng.integer(2, 4);
    const adult = child + rng.integer(2, 4);
    const first: Bill = [1, rng.integer(2, 3)];
    const second: Bill = rng.choice([
      [2, 1],
      [3, 2],
      [2, 5],
      [3, 4],
    ] as const);
    const { totals, ...rest } = twoBills([adult, child], first, second);
    return {
      story: "swimming-pool",
      text: `At the swimming pool Ms Okafor and her ${first[1]} children pay €${totals[0]}. Behind them in the queue, ${second[0]} adults and ${second[1] === 1 ? "one child" : `${second[1]} children`} pay €${totals[1]}. What does an adult pay, and what does a child?`,
      names: ["a", "c"],
      things: ["an adult", "a child"],
      prices: [adult, child],
      ...rest,
    };
  },
};

const ferry: TicketStory = {
  id: "ferry",
  level: 1,
  tell(rng): ToldTickets {
    const person = rng.integer(2, 5);
    const car = person + rng.integer(4, 9);
    const [few, many] = [2, rng.integer(3, 5)];
    const { totals, ...rest } = twoBills([car, person], [1, few], [1, many]);
    return {
      story: "ferry",
      text: `The river ferry charges for the car, and for each person in it, the driver too. With ${few} people in their car the Lindqvists pay €${totals[0]}; the taxi after them has ${many} people in it and pays €${totals[1]}. What does the ferry charge for a car, and what for a person?`,
      names: ["c", "p"],
      things: ["a car", "a person"],
      prices: [car, person],
      ...rest,
    };
  },
};

const boats: TicketStory = {
  id: "boat-hire",
  level: 1,
  tell(rng): ToldTickets {
    const rowing = rng.integer(5, 8);
    const pedal = rowing + rng.integer(2, 5);
    const first: Bill = [rng.integer(2, 4), 1];
    const second: Bill = rng.choice([
      [1, 2],
      [1, 3],
      [5, 2],
    ] as const);
    const { totals, ...rest } = twoBills([rowing, pedal], first, second);
    const group = ([n, m]: Bill): string =>
      `${n === 1 ? "one rowing boat" : `${n} rowing boats`} and ${m === 1 ? "one pedal boat" : `${m} pedal boats`}`;
    return {
      story: "boat-hire",
      text: `On the lake boats are let by the hour. In the morning ${group(first)} went out for an hour and brought in €${totals[0]}. In the afternoon it was ${group(second)}, again for an hour, and €${totals[1]}. What does an hour cost in a rowing boat, and what in a pedal boat?`,
      names: ["r", "p"],
      things: ["a rowing boat", "a pedal boat"],
      prices: [rowing, pedal],
      ...rest,
    };
  },
};

const museum: TicketStory = {
  id: "museum",
  level: 2,
  tell(rng): ToldTickets {
    const reduced = rng.integer(3, 6);
    const more = rng.integer(2, 5);
    const full = reduced + more;
    const counts: Bill = [rng.integer(2, 3), rng.integer(8, 12)];
    const total = counts[0] * full + counts[1] * reduced;
    return {
      story: "museum",
      text: `In the museum a full ticket costs €${more} more than a reduced one. A class of ${counts[1]} pupils, all reduced, comes with ${counts[0]} teachers who pay the full price; together it is €${total}. What does a full ticket cost, and what a reduced one?`,
      names: ["f", "r"],
      things: ["a full ticket", "a reduced ticket"],
      prices: [full, reduced],
      bill: { counts, total },
      system: [equation2(1, -1, more), equation2(...counts, total)],
    };
  },
};

const cableCar: TicketStory = {
  id: "cable-car",
  level: 2,
  tell(rng): ToldTickets {
    const single = rng.integer(7, 12);
    const back = single + rng.integer(3, 6);
    const [first, second] = rng.choice([
      [
        [2, 3],
        [4, 1],
      ],
      [
        [3, 2],
        [1, 4],
      ],
      [
        [2, 5],
        [6, 1],
      ],
      [
        [4, 3],
        [1, 2],
      ],
    ] as const);
    const { totals, ...rest } = twoBills([single, back], first, second);
    const cabin = ([n, m]: Bill): string =>
      `${n === 1 ? "one guest has a single ticket" : `${n} guests have single tickets`} and ${m === 1 ? "one a return ticket" : `${m} return tickets`}`;
    return {
      story: "cable-car",
      text: `In the first cabin of the cable car ${cabin(first)}; they paid €${totals[0]} in all. In the next cabin ${cabin(second)}, for €${totals[1]}. What does a single ticket cost, and what a return ticket?`,
      names: ["s", "r"],
      things: ["a single ticket", "a return ticket"],
      prices: [single, back],
      ...rest,
    };
  },
};

const planetarium: TicketStory = {
  id: "planetarium",
  level: 2,
  tell(rng): ToldTickets {
    const child = rng.integer(4, 6);
    const less = rng.integer(1, 2);
    const adult = 2 * child - less;
    const counts: Bill = [2, rng.integer(2, 4)];
    const total = counts[0] * adult + counts[1] * child;
    return {
      story: "planetarium",
      text: `At the planetarium an adult's ticket is €${less} cheaper than two children's tickets. Two adults with ${counts[1]} children pay €${total}. What does an adult's ticket cost, and what a child's?`,
      names: ["a", "c"],
      things: ["an adult", "a child"],
      prices: [adult, child],
      bill: { counts, total },
      system: [equation2(1, -2, -less), equation2(...counts, total)],
    };
  },
};

/** All stories about two prices. */
export const ticketStories: readonly TicketStory[] = [pool, ferry, boats, museum, cableCar, planetarium];
