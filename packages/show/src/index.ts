// The name under which lab code imports what it shows with, in the page, in a terminal and as a plain file
export * from "@gradus/sandbox/show";
