export function logit(p: number): number {
  return Math.log(p / (1 - p))
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
