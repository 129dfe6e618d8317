/** Whether a package can be loaded; it is not loaded. */
export function isInstalled(name: string): boolean {
  try {
    return import.meta.resolve(name) !== '';
  } catch (thrown) {
    // It is there and has no door of that name.
    return (thrown as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}
