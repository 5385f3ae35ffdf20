/** Only http and https, and nothing in it that an address cannot hold: a page may call anything its address. */
export const isAddress = (url: string | undefined): url is string =>
  url !== undefined &&
  url.length < 4000 &&
  /^https?:\/\/[^\s<>"{}|\\^`\u0000-\u001f\u007f-\u009f]+$/i.test(url) &&
  !/%(?![0-9a-f]{2})/i.test(url)
