/** The version of the program; a test holds it equal to that of the package. */
export const VERSION = '0.1.0';
