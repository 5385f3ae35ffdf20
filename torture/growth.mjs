export function* grown() {}
