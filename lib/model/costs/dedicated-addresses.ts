/** How many sending addresses of one's own a volume of messages a month needs at a provider: none below `from`. */
export function dedicatedAddresses(from: number, messagesEach: number): (messagesPerMonth: number) => number {
  return (messages) => (messages < from ? 0 : Math.ceil(messages / messagesEach));
}
