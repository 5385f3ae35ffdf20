export declare const rules: string
