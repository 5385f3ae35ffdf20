export async function* programRuns() {}
