/** The event, and the mark on the page, that say: from here on scripts answer what is pressed. */
export const ANSWERING = "answering";
