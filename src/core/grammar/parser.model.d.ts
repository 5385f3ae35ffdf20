export declare const moves: string
export declare const relations: string
