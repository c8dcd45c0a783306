// Gives each kind of test its time, which jest.config.mjs states; jest itself knows one limit for all.
declare const timeLimit: number;

jest.setTimeout(timeLimit);
