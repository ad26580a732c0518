declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(vocabulary: unknown);
    validate(extracted: unknown): Promise<{issueMessage: string; errorType?: string; severity: string}[]>;
  }
}
