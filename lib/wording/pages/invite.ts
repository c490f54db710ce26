/** Words of the page that invites somebody to answer, by subject. */

export const INVITATION = {
  title: "An invitation to answer",
  description: "Somebody asks you to answer the same questions about running or buying email, without seeing their answers first.",
  heading: "Run our own email, or buy it? You are asked for your own view",
  lead: "Somebody answered these questions for your organisation. Answer them too, on your own, before the two of you talk. Then you see both sets of answers side by side, and where they differ.",
  begin: "Begin with no answers filled in",
  points: [
    {
      term: "Answer blind",
      text: "You see neither their answers nor their result until you have finished. What people say first tends to pull what others say after.",
    },
    {
      term: "A courtesy, not a lock",
      text: "The address of this page holds their answers in a short code. Somebody determined could read them from it. We only keep from showing them.",
    },
    {
      term: "Nobody is told",
      text: "Your answers end in a page that compares the two. The other person sees it only when you send them its link.",
    },
    {
      term: "Nothing is stored",
      text: "No account, no names. Your answers live in the address of each page, and nowhere else. It takes five or six minutes.",
    },
  ],
  send: {
    heading: "If you are the one who invites",
    text: "Send the address of this page. Everyone you send it to answers alone and gets a comparison of their own with you.",
    label: "Address of this invitation",
    copying: {
      copy: "Copy the address",
      copied: "The address is copied.",
      failed: "The browser did not let us copy. Select the address and copy it.",
    },
  },
} as const;

export const DAMAGED_INVITATION = {
  title: "This invitation is damaged",
  heading: "This address does not open an invitation",
  text: [
    "An invitation lives in its address, and this one is incomplete or has been altered, perhaps when it was copied. We open only addresses that are whole.",
    "Ask whoever sent it to copy the whole address again, from /invite/ to the last letter or digit. If you were answering already and have a page still open, go on there.",
  ],
  start: "Answer for yourself",
  home: "Go to the start page",
} as const;
