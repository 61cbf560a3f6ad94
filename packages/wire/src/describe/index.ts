// The public door of this package; its rooms are still being built.
export {}
