/** The same address as a lecture, or as the page again: what stands behind `#` goes along, and so do language and engine. */
export function lectureAddress(href: string, lecture: boolean): string {
  const address = new URL(href);
  const others = address.search
    .slice(1)
    .split('&')
    .filter((part) => part && !/^lecture(=|$)/.test(part));
  address.search = [...(lecture ? ['lecture'] : []), ...others].join('&');
  return address.href;
}
