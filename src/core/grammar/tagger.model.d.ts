export declare const weights: string
export declare const guesses: string
