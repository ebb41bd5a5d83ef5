/** A problem in one line, for the console. */
export const told = ({ where, what, remedy }) => `the hospital's file: ${[where, what].filter(Boolean).join(": ")}.${remedy ? ` ${remedy}` : ""}`;
